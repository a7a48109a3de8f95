#!/usr/bin/env python3
"""Takes the journal of a collection away and checks it; needs nothing but Python 3.

  TOKEN=… journal.py take https://HOST/api/v1/petitions FILE   goes on where FILE.cursor says the last time ended
  journal.py check FILE [EARLIER]                              EARLIER: what was taken away before, to compare
"""
import base64
import hashlib
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

PATIENCE_SECONDS = 60
TRIES = 10


def page(collection, cursor):
    """One page; waits where the server is busy, and ends where it refuses."""
    query = {"limit": 500} | ({"cursor": cursor} if cursor else {})
    request = urllib.request.Request(f"{collection}/journal?{urllib.parse.urlencode(query)}")
    request.add_header("Authorization", "Bearer " + os.environ["TOKEN"])
    for tries in range(TRIES):
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refusal:
            if refusal.code not in (429, 503):
                sys.exit(f"{refusal.code}: {refusal.read().decode()}")
            time.sleep(int(refusal.headers.get("Retry-After", 1 + tries)))
        except (urllib.error.URLError, TimeoutError):
            time.sleep(1 + tries)
    sys.exit("the server does not answer; what came so far is kept")


def take(collection, file):
    cursor_file = file + ".cursor"
    cursor = open(cursor_file, encoding="utf-8").read() if os.path.exists(cursor_file) else None
    rows = 0
    while True:
        found = page(collection, cursor)
        if not found["items"]:
            print(rows, "rows")
            return
        with open(file, "a", encoding="utf-8") as out:
            for row in found["items"]:
                out.write(json.dumps(row, ensure_ascii=False) + "\n")
        cursor = found["next"]
        with open(cursor_file + ".new", "w", encoding="utf-8") as out:
            out.write(cursor)
        os.replace(cursor_file + ".new", cursor_file)
        rows += len(found["items"])


def rows_of(file):
    """The rows by item and sequence, each once: a cut between file and cursor repeats a page."""
    rows = {}
    with open(file, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            same = rows.setdefault((row["item"], row["sequence"]), row)
            if same["hash"] != row["hash"]:
                sys.exit(f"{row['number']}: row {row['sequence']} stands there twice and differently")
    return rows


def is_genuine(row):
    """The hash is that of the record and the event, the record is of this row, and the remark is the one it means."""
    raw = {name: base64.b64decode(row[name]) for name in ("previousHash", "event", "hash")}
    record = json.loads(row["record"])
    genuine = hashlib.sha256(raw["previousHash"] + row["record"].encode() + raw["event"]).digest() == raw["hash"]
    genuine &= record[:2] == [row["item"], row["sequence"]]
    if row.get("remark") is not None:
        salted = base64.b64decode(row["remarkSalt"]) + row["remark"].encode()
        genuine &= base64.b64encode(hashlib.sha256(salted).digest()).decode() == record[9]
    return genuine


def check(file, earlier=None):
    rows = rows_of(file)
    last = {}
    for item, sequence in sorted(rows):
        row = rows[item, sequence]
        before, previous = last.get(item, (0, ""))
        if sequence != before + 1 or row["previousHash"] != previous or not is_genuine(row):
            sys.exit(f"{row['number']}: row {before + 1} is missing or was edited")
        last[item] = (sequence, row["hash"])
    for key, row in (rows_of(earlier) if earlier else {}).items():
        if key not in rows or rows[key]["hash"] != row["hash"]:
            sys.exit(f"{row['number']}: row {row['sequence']} is not what it was when it was taken away before")
    print(len(last), "items and", len(rows), "rows, whole")


if len(sys.argv) == 4 and sys.argv[1] == "take":
    take(sys.argv[2], sys.argv[3])
elif len(sys.argv) in (3, 4) and sys.argv[1] == "check":
    check(*sys.argv[2:])
else:
    sys.exit(__doc__)
