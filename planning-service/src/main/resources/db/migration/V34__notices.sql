-- What followers were told of notices, in commit order: each notice is raised, and lifted when its cause goes, and may be
-- raised again. Derived from what is on record, so no ledger entry stands behind it and nothing is ever judged by it.
create table notice_event (
    position bigint      not null primary key,
    key      text        not null check (key ~ '^[0-9a-f]{32}$'),
    turn     integer     not null check (turn > 0),
    raised   boolean     not null check (raised = (turn % 2 = 1)),
    unit     text        not null,
    cadre    text,
    slate    uuid,
    notice   text        not null check (notice is json),
    as_of    date        not null,
    snapshot text        not null,
    rulebook text        not null,
    at       timestamptz not null,
    unique (key, turn)
);
create index notice_event_unit on notice_event (unit, key, turn);

create sequence notice_event_position as bigint no cycle owned by notice_event.position;

-- Whoever inserts holds the recording lock until his transaction is visible to all: no position ever becomes visible after
-- a greater one.
create function notice_event_lock() returns trigger language plpgsql as
$$
begin
    perform recording_lock();
    return null;
end
$$;
create trigger notice_event_lock before insert on notice_event
    for each statement execute function notice_event_lock();

-- Under the lock the turn follows on the last one, so what is told twice collides with the check above.
create function notice_event_number() returns trigger language plpgsql as
$$
begin
    new.turn := 1 + coalesce((select max(turn) from notice_event where key = new.key), 0);
    new.position := nextval('notice_event_position');
    new.at := clock_timestamp();
    return new;
end
$$;
create trigger notice_event_number before insert on notice_event
    for each row execute function notice_event_number();

create trigger notice_event_append_only before update or delete or truncate on notice_event
    for each statement execute function append_only();

-- How far the teller has come. One row, locked by whoever tells; the lock dies with his connection.
create table notice_teller (
    one      boolean     primary key default true check (one),
    running  text,
    told     text        not null default '',
    done     text,
    done_at  timestamptz not null default '1970-01-01T00:00:00Z',
    facts_at timestamptz not null default '1970-01-01T00:00:00Z'
);
comment on column notice_teller.running is 'what the pass under way began on; null: none is';
comment on column notice_teller.told is 'the last unit the pass under way has told';
comment on column notice_teller.done is 'what the last whole pass began on';
comment on column notice_teller.facts_at is 'up to when the facts were known that were told by last';
insert into notice_teller default values;
