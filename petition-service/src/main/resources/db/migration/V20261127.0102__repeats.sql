-- Which earlier petition one repeats, and whether an operator said so.

alter table petition
    add column repeats uuid,
    add column repeats_by_hand boolean not null default false;
create index petition_repeats on petition (repeats) where repeats is not null;
