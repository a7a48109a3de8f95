create table specimen (
    id uuid primary key,
    note text unique
);
