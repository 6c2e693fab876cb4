-- Rotation plans. What a plan is for never changes; its state and content are what its acts left it in.
create table rotation_plan (
    id          uuid        primary key,
    unit        text        not null,
    term        text        not null,
    recorded_at timestamptz not null,
    recorded_by bigint      not null references ledger_entry (n) deferrable initially deferred
);
create index rotation_plan_unit on rotation_plan (unit);
create trigger rotation_plan_append_only before update or delete or truncate on rotation_plan
    for each statement execute function append_only();

-- Who did what with a plan, in order. An act that gives it other content or other moves carries the whole of them.
create table rotation_act (
    n              bigint      primary key references ledger_entry (n) deferrable initially deferred,
    plan           uuid        not null references rotation_plan (id),
    act            text        not null,
    state          text        not null,
    actor          text        not null,
    actor_id       text        not null,
    responsible    text,
    responsible_id text,
    at             timestamptz not null,
    reason         text,
    document       text        check (document is json),
    content        text        check (content is json),
    arrangement    text        check (arrangement is json),
    family         text        check (family in ('ASKED', 'NO_CADRE_CODE')),
    check ((responsible is null) = (responsible_id is null))
);
create index rotation_act_plan on rotation_act (plan, n);
create trigger rotation_act_append_only before update or delete or truncate on rotation_act
    for each statement execute function append_only();

-- Everybody who is or ever was named in a plan: to him the plan does not exist.
create table rotation_person (
    id          bigint generated always as identity primary key,
    plan        uuid   not null references rotation_plan (id),
    cadre       text   not null,
    recorded_by bigint not null references ledger_entry (n) deferrable initially deferred,
    unique (plan, cadre)
);
create index rotation_person_cadre on rotation_person (cadre);
create trigger rotation_person_append_only before update or delete or truncate on rotation_person
    for each statement execute function append_only();

-- What the law said of the moves when persons were proposed and when they were prepared.
create table rotation_version (
    plan        uuid        not null references rotation_plan (id),
    n           integer     not null check (n > 0),
    frozen      text        not null check (frozen is json),
    hash        bytea       not null check (hash = sha256(convert_to(frozen, 'UTF8'))),
    recorded_at timestamptz not null,
    recorded_by bigint      primary key references ledger_entry (n) deferrable initially deferred,
    unique (plan, n)
);
create trigger rotation_version_append_only before update or delete or truncate on rotation_version
    for each statement execute function append_only();
