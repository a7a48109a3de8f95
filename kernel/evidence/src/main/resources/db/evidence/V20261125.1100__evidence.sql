-- Which files were handed in for which item. The bytes lie in the store under their SHA-256; rows are never changed.
create table evidence (
    id uuid primary key,
    item_id uuid not null references work_item (id),
    cycle integer not null,
    sha256 bytea not null check (length(sha256) = 32),
    name text not null,
    media_type text not null,
    size bigint not null check (size > 0),
    uploaded_by text not null,
    uploaded_role text not null,
    uploaded_unit text,
    uploaded_at timestamptz not null,
    unique (item_id, sha256)
);
create index evidence_sha256 on evidence (sha256);
create index evidence_item on evidence (item_id);
