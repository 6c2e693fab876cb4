-- Half a million rows at a time. What was asked of each row is asked of each statement here, and no less strictly: see
-- docs/adr/0013.

-- The ledger entries that a transaction has named before it appended them. That the entry is there at commit, with that
-- very instant, is checked once per entry here instead of once per row of facts.
create table owed_entry (
    n  bigint      not null,
    at timestamptz not null,
    primary key (n, at),
    foreign key (n, at) references ledger_entry (n, at) deferrable initially deferred
);
create trigger owed_entry_append_only before update or delete or truncate on owed_entry
    for each statement execute function append_only();

-- As before, and: all rows of a statement are known from one instant, and their entry is owed.
create or replace function version_enters() returns trigger language plpgsql
    set enable_seqscan = off set enable_bitmapscan = off as
$$
declare
    same  text;
    clash text;
    next  bigint;
begin
    perform recording_lock();
    next := 1 + coalesce((select n from ledger_entry order by n desc limit 1), 0);
    if exists (select from entering where known_to is not null or recorded_by <> next) then
        raise exception 'a row of % must enter open and name the entry about to be appended', tg_table_name;
    end if;
    insert into owed_entry (n, at) select distinct recorded_by, known_from from entering on conflict do nothing;
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

create function version_closing() returns trigger language plpgsql as
$$
begin
    insert into owed_entry (n, at) select distinct closed_by, known_to from closing where known_to is not null
    on conflict do nothing;
    return null;
end
$$;

-- Every table of versions there is; what comes later may follow or keep its foreign keys.
do
$$
declare
    fact  regclass;
    refer record;
begin
    for fact in select tgrelid::regclass from pg_trigger where tgfoid = 'version_enters'::regproc and not tgisinternal
    loop
        execute format('insert into owed_entry (n, at) select distinct recorded_by, known_from from %1$s
                        union select distinct closed_by, known_to from %1$s where known_to is not null
                        on conflict do nothing', fact);
        -- What is owed so far is on record: nothing may wait when the foreign keys go.
        set constraints all immediate;
        for refer in select conname from pg_constraint
                     where conrelid = fact and contype = 'f' and confrelid = 'ledger_entry'::regclass
        loop
            execute format('alter table %s drop constraint %I', fact, refer.conname);
        end loop;
        execute format('create trigger %I after update on %s referencing new table as closing
                        for each statement execute function version_closing()', fact || '_closing', fact);
    end loop;
end
$$;

-- The feed's positions are drawn by the column and no longer by a trigger on each row; that nobody named one himself is
-- seen by where they lie: side by side, after all others, and not beyond what was drawn.
insert into owed_entry (n, at) select distinct recorded_by, known_from from change on conflict do nothing;
set constraints all immediate;
drop trigger change_number on change;
drop function change_number();
alter table change
    drop constraint change_recorded_by_fkey,
    alter column position set default nextval('change_position');
create function change_enters() returns trigger language plpgsql as
$$
declare
    first bigint;
    last  bigint;
    many  bigint;
begin
    select min(position), max(position), count(*) into first, last, many from entering;
    if many > 0 and (last - first + 1 <> many or last > (select last_value from change_position)
                     or last <> (select max(position) from change)) then
        raise exception 'positions of change are drawn, never named';
    end if;
    insert into owed_entry (n, at) select distinct recorded_by, known_from from entering on conflict do nothing;
    return null;
end
$$;
create trigger change_enters after insert on change referencing new table as entering
    for each statement execute function change_enters();
