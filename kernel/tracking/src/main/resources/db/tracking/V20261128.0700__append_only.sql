-- History is only added to, by whomever: also the owner is stopped, unless it takes the trigger away first.
create function append_only() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete or truncate on journal
    for each statement execute function append_only();
