-- Facts with two times. A row says: these values held from valid_from up to (not including) valid_to, and so we
-- believed from known_from up to known_to. Nothing is overwritten: a row is closed once, by the ledger entry that
-- learned better, and new rows take its place.
create extension if not exists unaccent;

-- Names are found without diacritics: "Đặng Thị Huế" folds to the words dang, hue, thi. What is stored is NFC already.
create function name_words(name text) returns tsvector
    language sql immutable strict parallel safe as
$$ select to_tsvector('simple'::regconfig, lower(public.unaccent('public.unaccent', name))) $$;

-- Every word asked for must occur, in any order; each may be the beginning of a word.
create function name_query(asked text) returns tsquery
    language sql immutable strict parallel safe as
$$ select coalesce(string_agg(quote_literal(word) || ':*', ' & '), '')::tsquery
   from unnest(tsvector_to_array(name_words(normalize(asked, NFC)))) word $$;

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
    rank             integer     not null,
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
    ethnicity          integer     not null,
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
    year            integer     not null,
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

-- Rows enter open, under the number of the ledger entry that the same transaction still has to append, and two open
-- rows of one thing never overlap in time. Writers wait for each other at the recording lock, so what is seen here is
-- all there is. (An exclusion constraint says the same, but its GiST index takes 20 times as long to fill as the table.)
-- Freshly filled tables have no statistics: only the lookup by index is good for one row and for half a million.
create function version_enters() returns trigger language plpgsql
    set enable_seqscan = off set enable_bitmapscan = off as
$$
declare
    same text;
    clash text;
begin
    perform recording_lock();
    if exists (select from entering
               where known_to is not null
                  or recorded_by <> 1 + coalesce((select n from ledger_entry order by n desc limit 1), 0)) then
        raise exception 'a row of % must enter open and name the entry about to be appended', tg_table_name;
    end if;
    select string_agg(format('it.%1$I = other.%1$I', key), ' and ') into same from unnest(tg_argv) key;
    execute format('select concat_ws('' '', %1$s, ''from'', it.valid_from, ''to'', it.valid_to)
                    from entering it
                    where exists (select from %2$I other
                                  where %3$s and other.version_id <> it.version_id and other.known_to is null
                                    and daterange(other.valid_from, other.valid_to)
                                     && daterange(it.valid_from, it.valid_to) offset 0)
                    limit 1',
                   (select string_agg(format('it.%I', key), ', ') from unnest(tg_argv) key), tg_table_name, same)
        into clash;
    if clash is not null then
        raise exclusion_violation using
            message = format('%s: %s overlaps another open row', tg_table_name, clash),
            constraint = tg_table_name || '_once', table = tg_table_name;
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
    key  text;
begin
    for fact, key in values ('unit_version', 'code'), ('post_version', 'code'), ('cadre_version', 'code'),
                            ('posting_version', 'cadre, post'), ('evaluation_version', 'cadre, year')
    loop
        execute format('create trigger %1$s_enters after insert on %1$s referencing new table as entering
                        for each statement execute function version_enters(%2$s)', fact, key);
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
