-- Candidate slates. What a slate is never changes; its state is what its last act left it in.
create table slate (
    id          uuid        primary key,
    unit        text        not null,
    term        text        not null,
    kind        text        not null check (kind in ('COMMITTEE', 'POST')),
    post        text        not null,
    seats       integer     not null check (seats > 0),
    surplus     integer     not null check (surplus >= 0),
    recorded_at timestamptz not null,
    recorded_by bigint      not null references ledger_entry (n) deferrable initially deferred
);
create index slate_unit on slate (unit);
create trigger slate_append_only before update or delete or truncate on slate
    for each statement execute function append_only();

-- Who did what to a slate, in order; the separation of duties compares the stable subject.
create table slate_act (
    n        bigint      primary key references ledger_entry (n) deferrable initially deferred,
    slate    uuid        not null references slate (id),
    act      text        not null,
    state    text        not null,
    actor    text        not null,
    actor_id text        not null,
    at       timestamptz not null,
    version  integer,
    reason   text,
    document text check (document is json)
);
create index slate_act_slate on slate_act (slate, n);
create trigger slate_act_append_only before update or delete or truncate on slate_act
    for each statement execute function append_only();

create table slate_candidate (
    version     bigint generated always as identity primary key,
    slate       uuid        not null references slate (id),
    cadre       text        not null,
    reelection  boolean,
    known_from  timestamptz not null,
    known_to    timestamptz check (known_to > known_from),
    recorded_by bigint      not null references ledger_entry (n) deferrable initially deferred,
    closed_by   bigint      references ledger_entry (n) deferrable initially deferred,
    check ((known_to is null) = (closed_by is null)),
    constraint slate_candidate_once exclude using gist (
        slate with =, cadre with =, tstzrange(known_from, known_to) with &&)
);
create index slate_candidate_cadre on slate_candidate (cadre) where known_to is null;
create trigger slate_candidate_versions before update or delete on slate_candidate
    for each row execute function closes_knowledge_only();
create trigger slate_candidate_no_truncate before truncate on slate_candidate
    for each statement execute function append_only();

-- What was submitted: candidates and verdicts, frozen under the snapshot and the rulebook that judged them.
create table slate_version (
    slate       uuid        not null references slate (id),
    n           integer     not null check (n > 0),
    frozen      text        not null check (frozen is json),
    hash        bytea       not null check (hash = sha256(convert_to(frozen, 'UTF8'))),
    recorded_at timestamptz not null,
    recorded_by bigint      primary key references ledger_entry (n) deferrable initially deferred,
    unique (slate, n)
);
create trigger slate_version_append_only before update or delete or truncate on slate_version
    for each statement execute function append_only();
