-- Run by the owner after every look at the migrations. The application works with rows; it makes, changes and drops
-- nothing, and what is history it can only add to. Replicas that start at once take turns: PostgreSQL refuses two grants on
-- one object at the same time.
select pg_advisory_xact_lock(hashtext('huiyin rights'));
do $$ begin
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to %I', current_database(), '${application}');
end $$;
grant usage on schema public to "${application}";
grant select, insert, update, delete on all tables in schema public to "${application}";
grant usage, select on all sequences in schema public to "${application}";
revoke all on flyway_schema_history from "${application}";
revoke update, delete on journal from "${application}";
