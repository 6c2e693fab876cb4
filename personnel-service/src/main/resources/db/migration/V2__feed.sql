-- What changed, in commit order: one row per thing that a write touched. What it changed to is read from the version
-- tables as known at known_from, so a page of the feed is the same bytes whenever it is read.
create table change (
    position    bigint      not null primary key,
    kind        text        not null check (kind in ('unit', 'post', 'cadre', 'posting', 'evaluation')),
    code        text        not null,
    root        text        not null,
    known_from  timestamptz not null,
    recorded_by bigint      not null references ledger_entry (n) deferrable initially deferred
);
create index change_of_root on change (root, position);

create sequence change_position as bigint no cycle owned by change.position;

-- Whoever inserts, by whatever way, holds the recording lock until his transaction is visible to all: so no position
-- ever becomes visible after a greater one, and a reader who stands at a position has seen every smaller one.
create function change_lock() returns trigger language plpgsql as
$$
begin
    perform recording_lock();
    return null;
end
$$;
create trigger change_lock before insert on change
    for each statement execute function change_lock();

create function change_number() returns trigger language plpgsql as
$$
begin
    new.position := nextval('change_position');
    return new;
end
$$;
create trigger change_number before insert on change
    for each row execute function change_number();

create trigger change_append_only before update or delete or truncate on change
    for each statement execute function append_only();

-- What was believed of one posting or evaluation before it was corrected.
create index posting_version_past on posting_version (id) where known_to is not null;
create index evaluation_version_past on evaluation_version (id) where known_to is not null;
