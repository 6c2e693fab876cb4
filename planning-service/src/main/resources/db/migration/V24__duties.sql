-- Who answers for a decision when it is not the one who recorded it, and the days an extension gives.
alter table slate_act
    add column responsible    text,
    add column responsible_id text,
    add column days           integer check (days > 0),
    add check ((responsible is null) = (responsible_id is null));

-- Somebody related to a candidate takes no part: said by himself, or of a cadre by the board.
create table slate_recusal (
    n         bigint      primary key references ledger_entry (n) deferrable initially deferred,
    slate     uuid        not null references slate (id),
    candidate text        not null,
    person    text,
    person_id text,
    relation  text        not null,
    reason    text        not null,
    actor     text        not null,
    actor_id  text        not null,
    at        timestamptz not null,
    check (person is not null or person_id is not null)
);
create index slate_recusal_slate on slate_recusal (slate);
create trigger slate_recusal_append_only before update or delete or truncate on slate_recusal
    for each statement execute function append_only();

-- An approver lets another one decide for him, from one day up to (not including) another.
create table delegation (
    version     bigint generated always as identity primary key,
    id          uuid        not null,
    unit        text        not null,
    from_name   text        not null,
    from_id     text        not null,
    from_cadre  text,
    to_name     text        not null,
    valid_from  date        not null,
    valid_to    date        not null check (valid_to > valid_from),
    document    text        not null check (document is json),
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    recorded_by bigint      not null references ledger_entry (n) deferrable initially deferred,
    closed_by   bigint      references ledger_entry (n) deferrable initially deferred,
    check ((known_to is null) = (closed_by is null)),
    check (from_name <> to_name)
);
create unique index delegation_id on delegation (id);
create index delegation_pair on delegation (from_name, to_name);
create trigger delegation_versions before update or delete on delegation
    for each row execute function closes_knowledge_only();
create trigger delegation_no_truncate before truncate on delegation
    for each statement execute function append_only();
