-- Every read of a restricted field group, committed before the answer leaves: no record, no answer.
create table restricted_read (
    n           bigint      not null primary key,
    at          timestamptz not null default clock_timestamp(),
    actor       text        not null,
    actor_id    text        not null,
    roles       text[]      not null,
    unit        text        not null,
    -- Whose fact; null: a search that found nobody.
    cadre       text,
    root        text,
    field_group text        not null check (field_group in ('IDENTITY', 'FAMILY', 'ASSETS', 'HEALTH')),
    fact        text        not null,
    own         boolean     not null,
    as_of       date        not null,
    known_at    timestamptz not null,
    purpose     text        not null check (char_length(purpose) between 5 and 200),
    request_id  text        not null
);
create index restricted_read_cadre on restricted_read (cadre, n);
create index restricted_read_actor on restricted_read (actor, n);
create index restricted_read_at on restricted_read (at);

create sequence restricted_read_n as bigint no cycle owned by restricted_read.n;

-- Numbered in commit order, so that a page once read never gains a row. Not the recording lock: reads do not wait for
-- writes, nor writes for reads.
create function restricted_read_lock() returns trigger language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(7236530114);
    return null;
end
$$;
create trigger restricted_read_lock before insert on restricted_read
    for each statement execute function restricted_read_lock();

create function restricted_read_number() returns trigger language plpgsql as
$$
begin
    new.n := nextval('restricted_read_n');
    new.at := clock_timestamp();
    return new;
end
$$;
create trigger restricted_read_number before insert on restricted_read
    for each row execute function restricted_read_number();

create trigger restricted_read_append_only before update or delete or truncate on restricted_read
    for each statement execute function append_only();

-- A row is closed once; nothing else of it ever changes. But a sealed value may come under another key: then, in a
-- transaction that says so, exactly sealed, seal_key and blind change, and none of them comes or goes.
create or replace function version_closes() returns trigger language plpgsql as
$$
declare
    was jsonb;
    now jsonb;
begin
    if current_setting('kecan.resealing', true) = 'on' then
        was := to_jsonb(old);
        now := to_jsonb(new);
        if was - '{sealed,seal_key,blind}'::text[] is distinct from now - '{sealed,seal_key,blind}'::text[]
           or was ->> 'seal_key' is null or now ->> 'seal_key' is null or was ->> 'seal_key' = now ->> 'seal_key'
           or now ->> 'sealed' is null or was ->> 'sealed' = now ->> 'sealed'
           or (was ->> 'blind' is null) <> (now ->> 'blind' is null) then
            raise exception 'resealing a row of % changes its seal and nothing else', tg_table_name;
        end if;
        return null;
    end if;
    if old.known_to is not null or new.known_to is null then
        raise exception 'a row of % is closed once and never changed', tg_table_name;
    end if;
    if new.closed_by <> 1 + coalesce((select n from ledger_entry order by n desc limit 1), 0) then
        raise exception 'a row of % must be closed by the entry about to be appended', tg_table_name;
    end if;
    old.known_to := new.known_to;
    old.closed_by := new.closed_by;
    if old is distinct from new then
        raise exception 'a row of % is never changed: only its knowledge is closed', tg_table_name;
    end if;
    return null;
end
$$;
