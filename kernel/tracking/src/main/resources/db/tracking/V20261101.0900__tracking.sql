-- What every service keeps about its work items. Times are instants; days are days of Asia/Shanghai.

create table work_item (
    id uuid primary key,
    kind text not null,
    number text not null unique,
    import_key text,
    partition smallint not null,
    sequence bigint not null,
    status text not null,
    phase text not null,
    title text not null,
    dimensions text not null,
    cycle integer not null,
    registered_at timestamptz not null,
    changed_at timestamptz not null,
    completed_at timestamptz,
    deadline_policy text,
    clock_started_at timestamptz,
    due_at timestamptz,
    original_due_at timestamptz,
    accept_due_at timestamptz,
    sign_due_at timestamptz,
    provisional boolean not null,
    submitted_at timestamptz,
    submitted_by text,
    declines integer not null,
    facts text not null,
    quantities text not null,
    flows text not null,
    contributions text not null,
    links text not null,
    last_hash bytea not null,
    next_sweep_at timestamptz,
    unique (kind, import_key)
);
create index work_item_sweep on work_item (next_sweep_at) where next_sweep_at is not null;

-- History, audit trail and outbox in one; rows are never changed.
create table journal (
    id bigint generated always as identity primary key,
    item_id uuid not null,
    sequence bigint not null,
    partition smallint not null,
    action text not null,
    status_before text,
    status_after text not null,
    actor_subject text not null,
    actor_role text not null,
    actor_unit text,
    remark_id uuid,
    remark_hash bytea,
    detail text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    event bytea not null,
    previous_hash bytea not null,
    hash bytea not null,
    unique (item_id, sequence)
);

-- Journal rows still to be sent.
create table outbox_pending (
    journal_id bigint primary key
);

-- Free text of history: it may name people, so it can be erased; the journal holds its salted hash.
create table remark (
    id uuid primary key,
    item_id uuid not null,
    salt bytea not null,
    text text not null
);
create index remark_item on remark (item_id);

-- The fact set of each contribution with the item's dimensions, from since (inclusive) until (exclusive).
create table fact_interval (
    id bigint generated always as identity primary key,
    item_id uuid not null,
    kind text not null,
    clock text not null,
    day date not null,
    cycle integer not null,
    facts bigint not null,
    quantity bigint not null,
    since timestamptz not null,
    until timestamptz,
    recorded_at timestamptz not null,
    partition smallint not null,
    unit text not null,
    supporting_units text[] not null,
    target text,
    category text,
    source text,
    channel text,
    petition_kind text,
    urgency text,
    concerned_unit text,
    term text,
    round text,
    round_kind text,
    programme text
);
create index fact_interval_item on fact_interval (item_id) where until is null;
create index fact_interval_now on fact_interval (kind, clock, day) where until is null;
create index fact_interval_past on fact_interval (kind, clock, since, until);

create table number_counter (
    prefix text not null,
    year integer not null,
    last bigint not null,
    primary key (prefix, year)
);

-- Answers to writes, kept for a day; the body is encrypted.
create table idempotency_key (
    caller text not null,
    method text not null,
    path text not null,
    key text not null,
    body_hash bytea not null,
    status smallint,
    headers text,
    body bytea,
    created_at timestamptz not null,
    primary key (caller, method, path, key)
);
create index idempotency_key_age on idempotency_key (created_at);
