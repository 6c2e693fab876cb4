-- Kinds of facts come and go with the service; which there are says the service's own list. Here only their form.
alter table change drop constraint if exists change_kind_check;
alter table change add constraint change_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*$');

-- The feed may forget what is past its retention; the facts and the ledger never do. Each row says up to which position
-- the feed was cut, and when; the greatest is the horizon. A reader who stands before it is told so (410).
create table feed_horizon (
    position bigint      primary key check (position > 0),
    at       timestamptz not null default clock_timestamp()
);
create function feed_horizon_rises() returns trigger language plpgsql as
$$
begin
    if new.position <= (select max(position) from feed_horizon) then
        raise exception 'the feed''s horizon only rises: % refused', new.position;
    end if;
    if new.position > coalesce((select max(position) from change), 0) then
        raise exception 'the feed''s horizon cannot lie beyond its last change: % refused', new.position;
    end if;
    return new;
end
$$;
create trigger feed_horizon_rises before insert on feed_horizon
    for each row execute function feed_horizon_rises();
create trigger feed_horizon_append_only before update or delete or truncate on feed_horizon
    for each statement execute function append_only();

-- Of the changes only those at or before the horizon may go; none is ever altered.
drop trigger change_append_only on change;
create trigger change_append_only before update or truncate on change
    for each statement execute function append_only();
create function change_goes() returns trigger language plpgsql as
$$
begin
    if exists (select from gone where position > coalesce((select max(position) from feed_horizon), 0)) then
        raise exception 'change is append-only above the horizon: DELETE refused';
    end if;
    return null;
end
$$;
create trigger change_goes after delete on change referencing old table as gone
    for each statement execute function change_goes();

-- Who wants to be told. What was there before is in the ledger; epoch is the entry that last said from where to tell.
create table subscription (
    id             uuid        primary key,
    owner          text        not null,
    owner_id       text        not null,
    root           text,
    target         text        not null,
    kinds          text[]      not null,
    batch          integer     not null check (batch between 1 and 500),
    active         boolean     not null,
    secret_version integer     not null check (secret_version > 0),
    secret_since   timestamptz not null,
    start_position bigint      check (start_position >= 0),
    epoch          bigint      not null references ledger_entry (n) deferrable initially deferred,
    ended          boolean     not null default false check (not (ended and active)),
    recorded_at    timestamptz not null,
    recorded_by    bigint      not null references ledger_entry (n) deferrable initially deferred
);
create index subscription_owner on subscription (owner_id, id);

-- How telling goes. A deliverer keeps the row locked while it tells, so another passes over it (skip locked), and the
-- lock of a killed one is gone with its connection. Writers of the subscription never wait for it: they raise the epoch,
-- which the next deliverer takes up. position: all up to it was told.
create table subscription_delivery (
    subscription  uuid        primary key references subscription (id),
    epoch         bigint      not null,
    position      bigint      not null,
    delivered     bigint      not null default 0,
    delivered_at  timestamptz,
    attempts      integer     not null default 0,
    failing_since timestamptz,
    next_try      timestamptz not null default '-infinity',
    last_status   integer,
    last_error    text,
    paused        text check (paused in ('FAILING', 'GONE', 'BEHIND_HORIZON'))
);
create index subscription_delivery_due on subscription_delivery (next_try) where paused is null;

-- The shape Debezium's outbox event router reads. The router reads tables, not views: docs/adr/0017 says which of its
-- settings name the columns of table change, and what this view is for.
create view outbox as
select position                                        as id,
       kind                                            as aggregatetype,
       code                                            as aggregateid,
       'vn.kecan.personnel.' || kind || '.changed.v1'  as type,
       known_from                                      as "timestamp",
       jsonb_build_object('kind', kind, 'code', code, 'root', root, 'knownFrom', known_from,
                          'position', position)        as payload
from change;
