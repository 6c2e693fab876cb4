-- The identity of this database: names its change stream and seals its cursors.
create table instance (
    one        boolean primary key default true check (one),
    stream     uuid  not null default gen_random_uuid(),
    cursor_key bytea not null default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
);
insert into instance default values;

-- One entry per write, in the transaction of the write. Never changed, never deleted.
create table ledger_entry (
    n           bigint primary key check (n > 0),
    at          timestamptz not null,
    actor       text        not null,
    actor_id    text        not null,
    roles       text[]      not null,
    unit        text        not null,
    action      text        not null,
    kind        text        not null,
    subject     text        not null,
    why         text,
    decision    jsonb,
    before_hash bytea check (length(before_hash) = 32),
    after_hash  bytea check (length(after_hash) = 32),
    request_id  text        not null,
    canonical   bytea       not null,
    hash        bytea       not null unique
);
create index ledger_entry_subject on ledger_entry (kind, subject, n);

-- The recording lock: whoever records holds it until his transaction ends, so numbers and instants are in commit order.
create function recording_lock() returns void language sql as
$$ select pg_advisory_xact_lock(7236530113) $$;

create function ledger_entry_guard() returns trigger language plpgsql as
$$
declare
    last ledger_entry;
begin
    perform recording_lock();
    select * into last from ledger_entry order by n desc limit 1;
    if new.n <> coalesce(last.n, 0) + 1 then
        raise exception 'ledger entry % must follow %', new.n, coalesce(last.n, 0);
    end if;
    if new.at <= last.at then
        raise exception 'ledger entry % must be later than entry %', new.n, last.n;
    end if;
    if new.hash <> sha256('\x00'::bytea || new.canonical) then
        raise exception 'ledger entry % does not have the hash of its bytes', new.n;
    end if;
    return new;
end
$$;
create trigger ledger_entry_guard before insert on ledger_entry
    for each row execute function ledger_entry_guard();

create function append_only() returns trigger language plpgsql as
$$
begin
    raise exception '% is append-only: % refused', tg_table_name, tg_op;
end
$$;
create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
    for each statement execute function append_only();

-- What was answered to a write, so that the same key gives the same answer. Inserted first, so that two requests with
-- one key wait for each other; the answer is filled in before the same transaction commits.
create table idempotency_key (
    actor_id     text        not null,
    key          text        not null,
    request_hash bytea       not null,
    status       integer,
    location     text,
    etag         text,
    body         bytea,
    at           timestamptz not null default clock_timestamp(),
    primary key (actor_id, key)
);
create index idempotency_key_age on idempotency_key (at);
