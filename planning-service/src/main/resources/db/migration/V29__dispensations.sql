-- Decisions that a rule does not bar in one case, in two times: when they held, and when we knew it.
create table dispensation (
    version         bigint generated always as identity primary key,
    id              uuid        not null,
    cadre           text        not null,
    rule            text        not null,
    post            text        not null,
    unit            text        not null,
    term            text        not null,
    purpose         text        not null check (purpose in ('PLAN', 'APPOINT', 'ROTATE', 'ELECT')),
    authority       text        not null,
    reason          text        not null,
    document        text        not null check (document is json),
    document_number text        not null,
    granted_by      text        not null,
    granted_id      text        not null,
    valid_from      date        not null,
    valid_to        date        check (valid_to > valid_from),
    known_from      timestamptz not null,
    known_to        timestamptz check (known_to > known_from),
    recorded_by     bigint      not null references ledger_entry (n) deferrable initially deferred,
    closed_by       bigint      references ledger_entry (n) deferrable initially deferred,
    check ((known_to is null) = (closed_by is null)),
    constraint dispensation_once exclude using gist (
        cadre with =, rule with =, post with =, term with =, purpose with =,
        daterange(valid_from, valid_to) with &&,
        tstzrange(known_from, known_to) with &&)
);
create index dispensation_post on dispensation (post, term, purpose);
create index dispensation_cadre on dispensation (cadre);
create index dispensation_id on dispensation (id);
create trigger dispensation_versions before update or delete on dispensation
    for each row execute function closes_knowledge_only();
create trigger dispensation_no_truncate before truncate on dispensation
    for each statement execute function append_only();
