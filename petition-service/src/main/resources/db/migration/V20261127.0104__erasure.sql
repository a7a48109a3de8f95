-- Words and data of petitions end years after the petition; when they did stays.

alter table petition
    alter column title drop not null,
    add column erased_at timestamptz;
create index work_item_ended on work_item (coalesce(completed_at, changed_at))
    where kind = 'PETITION' and phase <> 'OPEN';
