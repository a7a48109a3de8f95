-- What units report of their search for disputes: how many they found in a period; none is said, too.

create table dispute_screening (
    id uuid primary key,
    unit text not null,
    first_day date not null,
    last_day date not null,
    found integer not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    check (first_day <= last_day and found >= 0),
    unique (unit, first_day, last_day)
);
