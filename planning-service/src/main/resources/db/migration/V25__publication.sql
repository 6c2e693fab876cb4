-- A decision made public, and what was objected to it until the day named.
create table slate_publication (
    n             bigint      primary key references ledger_entry (n) deferrable initially deferred,
    slate         uuid        not null references slate (id),
    version       integer     not null,
    published_on  date        not null,
    objections_by date        not null check (objections_by >= published_on),
    place         text        not null,
    document      text        not null check (document is json),
    actor         text        not null,
    at            timestamptz not null,
    unique (slate, version)
);
create trigger slate_publication_append_only before update or delete or truncate on slate_publication
    for each statement execute function append_only();

create table slate_objection (
    n           bigint      primary key references ledger_entry (n) deferrable initially deferred,
    slate       uuid        not null references slate (id),
    version     integer     not null,
    received_on date        not null,
    objector    text        not null,
    said        text        not null,
    actor       text        not null,
    actor_id    text        not null,
    at          timestamptz not null
);
create index slate_objection_slate on slate_objection (slate);
create trigger slate_objection_append_only before update or delete or truncate on slate_objection
    for each statement execute function append_only();

create table slate_objection_answer (
    n         bigint      primary key references ledger_entry (n) deferrable initially deferred,
    objection bigint      not null unique references slate_objection (n),
    upheld    boolean     not null,
    said      text        not null,
    document  text        check (document is json),
    actor     text        not null,
    actor_id  text        not null,
    at        timestamptz not null
);
create trigger slate_objection_answer_append_only before update or delete or truncate on slate_objection_answer
    for each statement execute function append_only();
