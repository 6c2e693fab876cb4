-- An announced move, as an order to the records officer. Nothing here changes a fact.
create table rotation_order (
    id           uuid        primary key,
    plan         uuid        not null references rotation_plan (id),
    cadre        text        not null,
    leaves       text        not null check (leaves is json),
    to_post      text        not null,
    from_unit    text        not null,
    to_unit      text        not null,
    effective_on date        not null,
    document     text        not null check (document is json),
    ordered_at   timestamptz not null,
    recorded_by  bigint      not null references ledger_entry (n) deferrable initially deferred,
    unique (plan, cadre)
);
create trigger rotation_order_append_only before update or delete or truncate on rotation_order
    for each statement execute function append_only();

-- The order is done: the posting has appeared among the facts. Once, whichever replica saw it first.
create table rotation_done (
    order_id    uuid        primary key references rotation_order (id),
    posting     text        not null,
    since       date        not null,
    snapshot    text        not null,
    done_at     timestamptz not null,
    recorded_by bigint      not null unique references ledger_entry (n) deferrable initially deferred
);
create trigger rotation_done_append_only before update or delete or truncate on rotation_done
    for each statement execute function append_only();

-- What the receiving body says of a rotated cadre, year by year.
create table rotation_evaluation (
    n         bigint      primary key references ledger_entry (n) deferrable initially deferred,
    order_id  uuid        not null references rotation_order (id),
    until     date        not null,
    level     text        not null,
    said      text        not null,
    copied_to text,
    document  text        not null check (document is json),
    actor     text        not null,
    actor_id  text        not null,
    at        timestamptz not null,
    unique (order_id, until)
);
create trigger rotation_evaluation_append_only before update or delete or truncate on rotation_evaluation
    for each statement execute function append_only();

-- How a rotation ended.
create table rotation_end (
    order_id    uuid        primary key references rotation_order (id),
    ended_on    date        not null,
    settlement  text        not null check (settlement in ('SETTLED_HERE', 'RETURNS', 'MOVES_ON')),
    documents   text        not null check (documents is json),
    reason      text        not null,
    ended_at    timestamptz not null,
    actor       text        not null,
    actor_id    text        not null,
    recorded_by bigint      not null unique references ledger_entry (n) deferrable initially deferred
);
create trigger rotation_end_append_only before update or delete or truncate on rotation_end
    for each statement execute function append_only();
