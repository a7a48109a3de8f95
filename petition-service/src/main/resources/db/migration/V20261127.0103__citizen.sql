-- Petitioners' own access: keyed hashes of query codes, and what was said of the handling last.

create table query_code (
    petition_id uuid primary key,
    hash bytea not null
);

alter table petition
    add column rated_cycle integer not null default 0,
    add column rated_result text,
    add column rated_attitude text;
