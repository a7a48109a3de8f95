-- What the inspection line keeps beside the tracked state of its items.

create table inspection_round (
    id uuid primary key,
    programme text not null,
    term integer not null,
    number integer not null,
    kind text not null,
    starts_on date not null,
    ends_on date not null,
    unique (programme, term, number, kind)
);

create table round_member (
    round_id uuid not null references inspection_round (id),
    group_name text not null,
    subject text not null,
    primary key (round_id, group_name, subject)
);
create index round_member_subject on round_member (subject);

create table round_target (
    round_id uuid not null references inspection_round (id),
    unit text not null,
    primary key (round_id, unit)
);

create table finding (
    id uuid primary key,
    round_id uuid not null references inspection_round (id),
    group_name text not null,
    content text,
    recorded_by text not null
);
create index finding_round on finding (round_id);

create table lead_ledger (
    id uuid primary key,
    round_id uuid not null references inspection_round (id),
    target text not null,
    transferred bigint not null,
    concluded bigint not null,
    substantiated bigint not null,
    case_filed bigint not null,
    sanctioned bigint not null,
    unique (round_id, target)
);

create table coverage_target (
    id uuid primary key,
    term integer not null,
    unit text not null,
    unique (term, unit)
);
