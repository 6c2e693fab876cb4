-- A reorganisation is an event: one decision, one day, many units and posts. It holds from its day on and is never
-- changed; what it did to units, posts and postings stands in their own tables under the same ledger entry.
create table reorganisation_version (
    version_id      bigint generated always as identity primary key,
    id              uuid        not null,
    root            text        not null,
    decision_number text        not null,
    decision_date   date        not null,
    decision_issuer text        not null,
    reason          text        not null,
    steps           text        not null check (steps is json array),
    units           text        not null check (units is json array),
    posts           text        not null check (posts is json array),
    postings        text        not null check (postings is json array),
    unit_count      integer     not null,
    post_count      integer     not null,
    posting_count   integer     not null,
    valid_from      date        not null,
    valid_to        date,
    known_from      timestamptz not null,
    known_to        timestamptz,
    recorded_by     bigint      not null unique,
    closed_by       bigint,
    check (valid_to > valid_from),
    check (known_to > known_from),
    check ((known_to is null) = (closed_by is null)),
    foreign key (recorded_by, known_from) references ledger_entry (n, at) deferrable initially deferred,
    foreign key (closed_by, known_to) references ledger_entry (n, at) deferrable initially deferred
);
create unique index reorganisation_version_id on reorganisation_version (id) where known_to is null;
create trigger reorganisation_version_enters after insert on reorganisation_version referencing new table as entering
    for each statement execute function version_enters('id');
create trigger reorganisation_version_closes after update on reorganisation_version
    for each row execute function version_closes();
create trigger reorganisation_version_stays before delete or truncate on reorganisation_version
    for each statement execute function append_only();

-- Which units and posts an event touched; changed: named as what it merges, splits, renames, moves or ends.
create table reorganisation_touch (
    reorganisation uuid    not null,
    subject        text    not null check (subject in ('UNIT', 'POST')),
    code           text    not null,
    changed        boolean not null,
    primary key (reorganisation, subject, code)
);
create index reorganisation_touch_code on reorganisation_touch (subject, code);
create trigger reorganisation_touch_append_only before update or delete or truncate on reorganisation_touch
    for each statement execute function append_only();

-- The feed has one more kind of thing, whatever kinds it had until now.
do
$$
declare
    kinds text;
begin
    select pg_get_expr(conbin, conrelid) into kinds from pg_constraint
    where conrelid = 'change'::regclass and conname = 'change_kind_check';
    if kinds is not null then
        alter table change drop constraint change_kind_check;
        execute format('alter table change add constraint change_kind_check check (kind = ''reorganisation'' or %s)', kinds);
    end if;
end
$$;
