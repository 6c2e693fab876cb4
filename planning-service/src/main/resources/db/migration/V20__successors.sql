-- Reorganisations as the feed tells them: what became of each unit and post, and who goes on for it. Part of the
-- replica: filled with the page of the feed that brings the event, and never changed.
create table reorganisation (
    id             uuid        primary key,
    root           text        not null,
    effective_from date        not null,
    known_from     timestamptz not null,
    position       bigint      not null unique
);
create trigger reorganisation_append_only before update or delete or truncate on reorganisation
    for each statement execute function append_only();

create table reorganisation_fate (
    reorganisation uuid   not null references reorganisation (id),
    subject        text   not null check (subject in ('UNIT', 'POST')),
    code           text   not null,
    becomes        text   not null,
    successors     text[] not null,
    primary key (reorganisation, subject, code)
);
create index reorganisation_fate_code on reorganisation_fate (subject, code);
create trigger reorganisation_fate_append_only before update or delete or truncate on reorganisation_fate
    for each statement execute function append_only();
