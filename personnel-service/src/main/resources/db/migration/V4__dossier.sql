-- The facts of the cadre file beyond those with a table of their own: every kind in one table, its fields in body. What
-- a kind is and which fields it has is said by the contract; here only what all have in common.
create table dossier_version (
    version_id      bigint generated always as identity primary key,
    id              uuid        not null,
    root            text        not null,
    cadre           text        not null,
    kind            text        not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
    -- What can hold once at a time: cadre and kind if the cadre has one of the kind at a time, else the fact itself.
    slot            text        not null,
    -- The group of fields only some may read; null: whoever may read the cadre.
    field_group     text,
    body            jsonb,
    -- Another cadre the fact speaks of.
    about           text,
    -- A body nobody may read from the table: its bytes under a key named by seal_key, and what finds it again.
    sealed          bytea,
    seal_key        text,
    blind           bytea,
    decision_number text,
    decision_date   date,
    decision_issuer text,
    declared        boolean     not null,
    valid_from      date        not null,
    valid_to        date,
    known_from      timestamptz not null,
    known_to        timestamptz,
    recorded_by     bigint      not null,
    closed_by       bigint,
    check (valid_to > valid_from),
    check (known_to > known_from),
    check ((known_to is null) = (closed_by is null)),
    check (num_nonnulls(decision_number, decision_date, decision_issuer) = case when declared then 0 else 3 end),
    check (num_nonnulls(body, sealed) = 1 and (sealed is null) = (seal_key is null)),
    foreign key (recorded_by, known_from) references ledger_entry (n, at) deferrable initially deferred,
    foreign key (closed_by, known_to) references ledger_entry (n, at) deferrable initially deferred
);
create unique index dossier_version_id on dossier_version (id) where known_to is null;
create index dossier_version_past on dossier_version (id) where known_to is not null;
create index dossier_version_slot on dossier_version (slot, valid_from) where known_to is null;
create index dossier_version_cadre on dossier_version (cadre, kind, valid_from);
create index dossier_version_about on dossier_version (about) where about is not null;
create index dossier_version_blind on dossier_version (blind) where blind is not null;

create trigger dossier_version_enters after insert on dossier_version referencing new table as entering
    for each statement execute function version_enters(slot);
create trigger dossier_version_closes after update on dossier_version
    for each row execute function version_closes();
create trigger dossier_version_stays before delete or truncate on dossier_version
    for each statement execute function append_only();

-- Followers are told of every kind; which there are is said by the contract.
alter table change drop constraint change_kind_check;
alter table change add constraint change_kind_check check (kind ~ '^[a-z]+(-[a-z]+)*$');

-- How the cadre came into the post; null: appointed, or besides another post, as concurrent says.
alter table posting_version add column kind text;

-- Evaluations of a quarter (0: of the whole year), and the points behind the level.
alter table evaluation_version
    add column quarter integer not null default 0 check (quarter between 0 and 4),
    add column points numeric(5, 2) check (points between 0 and 100);
drop index evaluation_version_once;
create unique index evaluation_version_once on evaluation_version (cadre, year, quarter) where known_to is null;
drop trigger evaluation_version_enters on evaluation_version;
create trigger evaluation_version_enters after insert on evaluation_version referencing new table as entering
    for each statement execute function version_enters(cadre, year, quarter);
