-- Facts with two times. A row says: these values held from valid_from up to (not including) valid_to, and so we
-- believed from known_from up to known_to. Nothing is overwritten: a row is closed once, by the ledger entry that
-- learned better, and new rows take its place.
create extension if not exists btree_gist;
create extension if not exists unaccent;

-- Names are found without diacritics, whatever the form they were typed in: "Đặng Thị Huế" folds to "dang thi hue".
create function fold(name text) returns text
    language sql immutable strict parallel safe as
$$ select lower(public.unaccent('public.unaccent', normalize(name, NFC))) $$;

create function name_words(name text) returns tsvector
    language sql immutable strict parallel safe as
$$ select to_tsvector('simple'::regconfig, lower(public.unaccent('public.unaccent', normalize(name, NFC)))) $$;

-- Every word asked for must occur, in any order; each may be the beginning of a word.
create function name_query(asked text) returns tsquery
    language sql immutable strict parallel safe as
$$ select coalesce(string_agg(quote_literal(word) || ':*', ' & '), '')::tsquery
   from unnest(tsvector_to_array(name_words(asked))) word $$;

-- Lets the instants of a version be those of its ledger entries, and no others.
alter table ledger_entry add constraint ledger_entry_instant unique (n, at);

create table unit_version (
    version_id  bigint generated always as identity primary key,
    code        text        not null,
    root        text        not null,
    name        text        not null,
    name_en     text,
    kind        text        not null,
    parent      text,
    level       text        not null,
    merged_from integer,
    words       tsvector generated always as (name_words(name || ' ' || coalesce(name_en, ''))) stored,
    valid_from  date        not null,
    valid_to    date,
    known_from  timestamptz not null,
    known_to    timestamptz,
    recorded_by bigint      not null,
    closed_by   bigint,
    check (valid_to > valid_from),
    check (known_to > known_from),
    check ((known_to is null) = (closed_by is null)),
    check ((parent is null) = (code = root)),
    constraint unit_version_once exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
        where (known_to is null),
    foreign key (recorded_by, known_from) references ledger_entry (n, at) deferrable initially deferred,
    foreign key (closed_by, known_to) references ledger_entry (n, at) deferrable initially deferred
);
create index unit_version_code on unit_version (code, valid_from);
create index unit_version_root on unit_version (root, code);
create index unit_version_parent on unit_version (parent);
create index unit_version_words on unit_version using gin (words);

create table post_version (
    version_id       bigint generated always as identity primary key,
    code             text        not null,
    root             text        not null,
    unit             text        not null,
    title            text        not null,
    title_en         text,
    kind             text        not null,
    rank             smallint    not null,
    seats            integer     not null,
    head             boolean     not null,
    non_local        boolean     not null,
    managed_by       text        not null,
    political_theory text,
    words            tsvector generated always as (name_words(title || ' ' || coalesce(title_en, ''))) stored,
    valid_from       date        not null,
    valid_to         date,
    known_from       timestamptz not null,
    known_to         timestamptz,
    recorded_by      bigint      not null,
    closed_by        bigint,
    check (valid_to > valid_from),
    check (known_to > known_from),
    check ((known_to is null) = (closed_by is null)),
    constraint post_version_once exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
        where (known_to is null),
    foreign key (recorded_by, known_from) references ledger_entry (n, at) deferrable initially deferred,
    foreign key (closed_by, known_to) references ledger_entry (n, at) deferrable initially deferred
);
create index post_version_code on post_version (code, valid_from);
create index post_version_root on post_version (root, code);
create index post_version_unit on post_version (unit, code);
create index post_version_words on post_version using gin (words);

create table cadre_version (
    version_id         bigint generated always as identity primary key,
    code               text        not null,
    root               text        not null,
    full_name          text        not null,
    birth_date         text        not null check (birth_date ~ '^\d{4}-\d{2}(-\d{2})?$'),
    sex                text        not null,
    ethnicity          smallint    not null,
    native_province    text,
    native_commune     text,
    party_admitted_on  date,
    party_official_on  date,
    education          text,
    political_theory   text,
    science_technology boolean     not null,
    later_retirement   boolean     not null,
    kept_by            text        not null,
    words              tsvector generated always as (name_words(full_name)) stored,
    valid_from         date        not null,
    valid_to           date,
    known_from         timestamptz not null,
    known_to           timestamptz,
    recorded_by        bigint      not null,
    closed_by          bigint,
    check (valid_to > valid_from),
    check (known_to > known_from),
    check ((known_to is null) = (closed_by is null)),
    constraint cadre_version_once exclude using gist (code with =, daterange(valid_from, valid_to) with &&)
        where (known_to is null),
    foreign key (recorded_by, known_from) references ledger_entry (n, at) deferrable initially deferred,
    foreign key (closed_by, known_to) references ledger_entry (n, at) deferrable initially deferred
);
create index cadre_version_code on cadre_version (code, valid_from);
create index cadre_version_words on cadre_version using gin (words);

-- A posting is one cadre in one post for one period; the unit is that of the post, which never changes.
create table posting_version (
    version_id      bigint generated always as identity primary key,
    id              uuid        not null,
    root            text        not null,
    cadre           text        not null,
    post            text        not null,
    unit            text        not null,
    concurrent      boolean     not null,
    decision_number text        not null,
    decision_date   date        not null,
    decision_issuer text        not null,
    valid_from      date        not null,
    valid_to        date,
    known_from      timestamptz not null,
    known_to        timestamptz,
    recorded_by     bigint      not null,
    closed_by       bigint,
    check (valid_to > valid_from),
    check (known_to > known_from),
    check ((known_to is null) = (closed_by is null)),
    constraint posting_version_once exclude using gist
        (cadre with =, post with =, daterange(valid_from, valid_to) with &&) where (known_to is null),
    foreign key (recorded_by, known_from) references ledger_entry (n, at) deferrable initially deferred,
    foreign key (closed_by, known_to) references ledger_entry (n, at) deferrable initially deferred
);
create unique index posting_version_id on posting_version (id) where known_to is null;
create index posting_version_cadre on posting_version (cadre, valid_from);
create index posting_version_post on posting_version (post, valid_from);
create index posting_version_unit on posting_version (unit);

create table evaluation_version (
    version_id      bigint generated always as identity primary key,
    id              uuid        not null,
    root            text        not null,
    cadre           text        not null,
    year            smallint    not null,
    level           text        not null,
    decision_number text        not null,
    decision_date   date        not null,
    decision_issuer text        not null,
    valid_from      date        not null,
    valid_to        date,
    known_from      timestamptz not null,
    known_to        timestamptz,
    recorded_by     bigint      not null,
    closed_by       bigint,
    check (valid_to > valid_from),
    check (known_to > known_from),
    check ((known_to is null) = (closed_by is null)),
    foreign key (recorded_by, known_from) references ledger_entry (n, at) deferrable initially deferred,
    foreign key (closed_by, known_to) references ledger_entry (n, at) deferrable initially deferred
);
create unique index evaluation_version_id on evaluation_version (id) where known_to is null;
create unique index evaluation_version_once on evaluation_version (cadre, year) where known_to is null;
create index evaluation_version_cadre on evaluation_version (cadre, year);

-- Rows enter open, under the number of the ledger entry that the same transaction still has to append.
create function version_enters() returns trigger language plpgsql as
$$
begin
    if exists (select from entering
               where known_to is not null
                  or recorded_by <> 1 + coalesce((select n from ledger_entry order by n desc limit 1), 0)) then
        raise exception 'a row of % must enter open and name the entry about to be appended', tg_table_name;
    end if;
    return null;
end
$$;

-- A row is closed once; nothing else of it ever changes.
create function version_closes() returns trigger language plpgsql as
$$
begin
    if old.known_to is not null or new.known_to is null then
        raise exception 'a row of % is closed once and never changed', tg_table_name;
    end if;
    if new.closed_by <> 1 + coalesce((select n from ledger_entry order by n desc limit 1), 0) then
        raise exception 'a row of % must be closed by the entry about to be appended', tg_table_name;
    end if;
    old.known_to := new.known_to;
    old.closed_by := new.closed_by;
    if old is distinct from new then
        raise exception 'a row of % is never changed: only its knowledge is closed', tg_table_name;
    end if;
    return null;
end
$$;

do
$$
declare
    fact text;
begin
    foreach fact in array array ['unit_version', 'post_version', 'cadre_version', 'posting_version', 'evaluation_version']
    loop
        execute format('create trigger %1$s_enters after insert on %1$s referencing new table as entering
                        for each statement execute function version_enters()', fact);
        execute format('create trigger %1$s_closes after update on %1$s
                        for each row execute function version_closes()', fact);
        execute format('create trigger %1$s_stays before delete or truncate on %1$s
                        for each statement execute function append_only()', fact);
    end loop;
end
$$;

-- Where a unit stands on a day, as we know now: the version in force, else the last one before, else the first to come.
create function standing_unit(unit text, day date) returns bigint
    language sql stable parallel safe as
$$ select version_id from unit_version
   where code = unit and known_to is null
   order by valid_from > day, abs(valid_from - day)
   limit 1 $$;

-- The unit itself and all below it on a day, as we know now: the reach of whoever acts in it.
create function subtree(top text, day date) returns setof text
    language sql stable parallel safe as
$$ with recursive below (code) as (
       select top
       union
       select u.code from below join unit_version u on u.parent = below.code
       where u.known_to is null and u.version_id = standing_unit(u.code, day))
   select code from below $$;
