-- A slate's way from submission to decision. Where a post slate's persons come from decides how many steps it has.
alter table slate
    add column source text check (source in ('IN_HOUSE', 'OUTSIDE'));

-- The bodies asked for their opinion on a submitted version.
create table slate_consulted (
    id          bigint generated always as identity primary key,
    slate       uuid        not null references slate (id),
    version     integer     not null check (version > 0),
    body        text        not null,
    answer_by   date        not null,
    recorded_by bigint      not null references ledger_entry (n) deferrable initially deferred,
    unique (slate, version, body)
);
create trigger slate_consulted_append_only before update or delete or truncate on slate_consulted
    for each statement execute function append_only();

create table slate_opinion (
    n        bigint      primary key references ledger_entry (n) deferrable initially deferred,
    slate    uuid        not null references slate (id),
    version  integer     not null,
    body     text        not null,
    stance   text        not null check (stance in ('AGREES', 'AGREES_WITH_COMMENTS', 'DISAGREES')),
    said     text        not null,
    document text        check (document is json),
    actor    text        not null,
    actor_id text        not null,
    at       timestamptz not null,
    foreign key (slate, version, body) references slate_consulted (slate, version, body),
    unique (slate, version, body)
);
create trigger slate_opinion_append_only before update or delete or truncate on slate_opinion
    for each statement execute function append_only();

create table slate_opinion_answer (
    n        bigint      primary key references ledger_entry (n) deferrable initially deferred,
    opinion  bigint      not null unique references slate_opinion (n),
    said     text        not null,
    taken_in boolean     not null,
    actor    text        not null,
    actor_id text        not null,
    at       timestamptz not null
);
create trigger slate_opinion_answer_append_only before update or delete or truncate on slate_opinion_answer
    for each statement execute function append_only();

-- A conference of the procedure: counts, votes, what followed, and the minutes. The salt goes into the ledger's hash,
-- so that nobody can try counts until the hash fits.
create table slate_ballot (
    n              bigint      primary key references ledger_entry (n) deferrable initially deferred,
    slate          uuid        not null references slate (id),
    version        integer     not null check (version > 0),
    step           integer     not null check (step > 0),
    conference     text        not null,
    body           text        not null,
    held_on        date        not null,
    chair          text        not null,
    summoned       integer     not null check (summoned > 0),
    present        integer     not null check (present between 0 and summoned),
    issued         integer     not null check (issued between 0 and summoned),
    returned       integer     not null check (returned between 0 and issued),
    valid          integer     not null check (valid between 0 and returned),
    votes          text        not null check (votes is json),
    outcome        text        not null check (outcome is json),
    salt           uuid        not null,
    minutes_title  text        not null,
    minutes_digest bytea       not null check (length(minutes_digest) = 32),
    minutes        bytea       check (length(minutes) between 1 and 524288 and sha256(minutes) = minutes_digest),
    actor          text        not null,
    actor_id       text        not null,
    at             timestamptz not null,
    unique (slate, version, step)
);
create trigger slate_ballot_append_only before update or delete or truncate on slate_ballot
    for each statement execute function append_only();
