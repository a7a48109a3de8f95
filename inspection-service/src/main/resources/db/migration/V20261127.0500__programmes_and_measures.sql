-- Programmes without terms; groups that are authorised; extended targets; how a finding is rectified.

alter table inspection_round
    alter column term drop not null,
    drop constraint inspection_round_programme_term_number_kind_key,
    add constraint inspection_round_named unique nulls not distinct (programme, term, number, kind),
    add column evaluated_by text,
    add column evaluated_as text,
    add column evaluated_at timestamptz;

create table round_leader (
    round_id uuid not null references inspection_round (id),
    group_name text not null,
    post text not null,
    authorised_at timestamptz not null,
    primary key (round_id, group_name)
);

create table round_extended_target (
    round_id uuid not null references inspection_round (id),
    unit text not null,
    primary key (round_id, unit)
);

create table round_bulletin (
    round_id uuid not null references inspection_round (id),
    document text not null,
    findings integer not null,
    issued_at timestamptz not null,
    primary key (round_id, document)
);

alter table coverage_target
    alter column term drop not null,
    drop constraint coverage_target_term_unit_key,
    add column programme text not null default 'PARTY_INSPECTION',
    add column extended boolean not null default false,
    add constraint coverage_target_once unique nulls not distinct (programme, term, unit);

alter table finding
    add column notice text,
    add column rectify_by date,
    add column plan_due_at timestamptz,
    add column plan_handed_in_at timestamptz,
    add column plan_document text,
    add column measures text not null default '[]',
    add column long_term_since timestamptz,
    add column review_dates text not null default '[]',
    add column reviewed_on date,
    add column finding_publication text not null default 'UNDECIDED',
    add column rectification_publication text not null default 'UNDECIDED';

create table quantity_ledger (
    id uuid primary key,
    round_id uuid not null references inspection_round (id),
    target text not null,
    category text not null,
    unit_of_measure text not null,
    required bigint not null,
    achieved bigint not null,
    people integer,
    goal_percent integer,
    unique (round_id, target, category)
);
