package org.huiyin.tracking.journal;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Follows the hash chain of one item's journal rows, oldest first, to the first row that breaks it. */
final class Chain {
    private byte[] previous = {};
    private long expected = 1;
    private boolean broken;

    void add(History.Entry entry) {
        if (broken) {
            return;
        }
        boolean follows = entry.row().sequence() == expected
                && MessageDigest.isEqual(previous, entry.row().previousHash());
        if (follows && entry.genuine()) {
            previous = entry.hash();
            expected++;
        } else {
            broken = true;
        }
    }

    /**
     * The sequence of the first row that is missing or was edited; null if the chain is whole and ends as it should.
     *
     * @param lastHash as the item keeps it
     */
    @Nullable Long brokenAt(byte[] lastHash) {
        return broken || !MessageDigest.isEqual(previous, lastHash) ? expected : null;
    }
}
