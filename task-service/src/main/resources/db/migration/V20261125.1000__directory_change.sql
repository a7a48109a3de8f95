-- What was entered into the directory since the files of the release: the last entry of each key holds.

create table directory_change (
    id bigint generated always as identity primary key,
    key text not null,
    entry text not null,
    changed_by text not null,
    changed_at timestamptz not null
);
create index directory_change_key on directory_change (key, id desc);
