-- Who petitioned: each value encrypted and bound to its petition and field. A keyed hash finds a phone number again.

create table petitioner (
    petition_id uuid primary key,
    name bytea,
    phone bytea,
    address bytea,
    key_id integer not null,
    phone_index bytea,
    index_key_id integer not null,
    category text not null,
    concerned_unit text,
    registered_at timestamptz not null
);
create index petitioner_phone on petitioner (phone_index, category, registered_at) where phone_index is not null;

-- Who saw a petitioner's data in clear, when and why. Nothing of a row ever changes but that its words are erased.
create table reveal (
    id uuid primary key,
    petition_id uuid not null,
    number text not null,
    concerned_unit text,
    subject text not null,
    role text not null,
    unit text,
    reason text,
    revealed_at timestamptz not null
);
create index reveal_petition on reveal (petition_id);

create function reveal_is_kept() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.reason is null and to_jsonb(new) - 'reason' = to_jsonb(old) - 'reason' then
        return new;
    end if;
    raise exception 'a reveal is neither changed nor deleted';
end
$$;
create trigger reveal_is_kept before update or delete on reveal for each row execute function reveal_is_kept();
