-- By which transaction a petition was written last, so that whoever keeps a copy of the texts finds every change: a row
-- that commits late is still above the oldest transaction that was open when the copy was made.

alter table petition add column written xid8 not null default pg_current_xact_id();

create function petition_written() returns trigger language plpgsql as $$
begin
    new.written := pg_current_xact_id();
    return new;
end
$$;

create trigger petition_written before insert or update on petition
    for each row execute function petition_written();

create index petition_written on petition (written);
