-- The ten items of a mover's file: the document, its day and its checksum. The last one of an item counts.
create table rotation_item (
    n        bigint      primary key references ledger_entry (n) deferrable initially deferred,
    plan     uuid        not null references rotation_plan (id),
    cadre    text        not null,
    item     text        not null,
    title    text        not null,
    dated    date        not null,
    taken_on date,
    met      boolean,
    digest   bytea       not null check (length(digest) = 32),
    actor    text        not null,
    actor_id text        not null,
    at       timestamptz not null
);
create index rotation_item_plan on rotation_item (plan, n);
create trigger rotation_item_append_only before update or delete or truncate on rotation_item
    for each statement execute function append_only();

-- Whether bars or hardship stand in the way of a move, looked at by somebody who did not propose it.
create table rotation_review (
    n            bigint      primary key references ledger_entry (n) deferrable initially deferred,
    plan         uuid        not null references rotation_plan (id),
    version      integer     not null check (version > 0),
    cadre        text        not null,
    investigated boolean     not null,
    impeded      boolean     not null,
    child_born   date,
    wishes       boolean     not null,
    reason       text        not null,
    actor        text        not null,
    actor_id     text        not null,
    at           timestamptz not null
);
create index rotation_review_plan on rotation_review (plan, n);
create trigger rotation_review_append_only before update or delete or truncate on rotation_review
    for each statement execute function append_only();

-- What was exchanged with the bodies concerned and with the cadre.
create table rotation_exchange (
    n        bigint      primary key references ledger_entry (n) deferrable initially deferred,
    plan     uuid        not null references rotation_plan (id),
    version  integer     not null check (version > 0),
    cadre    text        not null,
    party    text        not null check (party in ('SENDING_BODY', 'RECEIVING_BODY', 'CADRE')),
    stance   text        not null check (stance in ('AGREES', 'AGREES_WITH_COMMENTS', 'DISAGREES')),
    said     text        not null,
    held_on  date        not null,
    actor    text        not null,
    actor_id text        not null,
    at       timestamptz not null,
    unique (plan, version, cadre, party)
);
create trigger rotation_exchange_append_only before update or delete or truncate on rotation_exchange
    for each statement execute function append_only();
