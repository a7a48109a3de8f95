-- The last event of each item of another service that a subscription took.

create table inbox (
    subscription text not null,
    item_id uuid not null,
    sequence bigint not null,
    taken_at timestamptz not null,
    primary key (subscription, item_id)
);

-- From when an overdue item becomes a task of the supervision office.
alter table work_item add column escalate_at timestamptz;
