-- The limits of single steps follow a calendar that comes late as the deadline does. Those of before have no rule and stay.

alter table work_item
    add column accept_policy text,
    add column accept_started_at timestamptz,
    add column accept_provisional boolean,
    add column sign_policy text,
    add column sign_started_at timestamptz,
    add column sign_provisional boolean,
    add column decline_policy text,
    add column decline_started_at timestamptz,
    add column decline_provisional boolean;

update work_item set accept_policy = '', accept_started_at = registered_at, accept_provisional = false
    where accept_due_at is not null;
update work_item set sign_policy = '', sign_started_at = registered_at, sign_provisional = false
    where sign_due_at is not null;
update work_item set decline_policy = '', decline_started_at = registered_at, decline_provisional = false
    where decline_due_at is not null;

drop index work_item_provisional;
create index work_item_provisional on work_item (id)
    where phase = 'OPEN' and (provisional or accept_provisional or sign_provisional or decline_provisional);
