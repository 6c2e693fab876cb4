-- Plans of a unit for a term, and their entries in two times: when they stood in the plan, and when we knew it.
create extension if not exists btree_gist;

create table plan (
    id          uuid        primary key,
    unit        text        not null,
    term        text        not null,
    opened_by   text        not null,
    opened_id   text        not null,
    recorded_at timestamptz not null,
    recorded_by bigint      not null references ledger_entry (n) deferrable initially deferred,
    unique (unit, term)
);
create trigger plan_append_only before update or delete or truncate on plan
    for each statement execute function append_only();

create table plan_entry (
    version       bigint generated always as identity primary key,
    id            uuid        not null,
    plan          uuid        not null references plan (id),
    cadre         text        not null,
    post          text        not null,
    tier          integer     not null check (tier in (1, 2)),
    readiness     text        not null check (readiness in ('NOW', 'IN_TERM', 'LATER')),
    rank          integer     not null check (rank > 0),
    training_plan text,
    reason        text,
    judged        text        not null check (judged is json),
    valid_from    date        not null,
    valid_to      date        check (valid_to > valid_from),
    known_from    timestamptz not null,
    known_to      timestamptz check (known_to > known_from),
    recorded_by   bigint      not null references ledger_entry (n) deferrable initially deferred,
    closed_by     bigint      references ledger_entry (n) deferrable initially deferred,
    check ((known_to is null) = (closed_by is null)),
    constraint plan_entry_once exclude using gist (
        plan with =, cadre with =, post with =,
        daterange(valid_from, valid_to) with &&,
        tstzrange(known_from, known_to) with &&)
);
create index plan_entry_plan on plan_entry (plan, known_from);
create index plan_entry_cadre on plan_entry (cadre) where known_to is null;
create index plan_entry_id on plan_entry (id);

-- Knowledge may be closed, once; nothing else of a version ever changes, and none is deleted.
create function closes_knowledge_only() returns trigger language plpgsql as
$$
begin
    if tg_op <> 'UPDATE' then
        raise exception '% keeps its versions: % refused', tg_table_name, tg_op;
    end if;
    if old.known_to is not null or new.known_to is null
        or to_jsonb(new) - 'known_to' - 'closed_by' is distinct from to_jsonb(old) - 'known_to' - 'closed_by' then
        raise exception '% keeps its versions: only knowledge may be closed, and once', tg_table_name;
    end if;
    return new;
end
$$;
create trigger plan_entry_versions before update or delete on plan_entry
    for each row execute function closes_knowledge_only();
create trigger plan_entry_no_truncate before truncate on plan_entry
    for each statement execute function append_only();
