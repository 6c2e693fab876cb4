-- When personnel's database was replaced, its new stream has positions of its own and the replica is filled anew. What
-- the former stream said moves aside, so that what was judged by it can still be explained.
create table former_fact_version (
    stream  uuid   not null,
    left_by bigint not null references ledger_entry (n) deferrable initially deferred,
    like fact_version
);
create trigger former_fact_version_append_only before update or delete or truncate on former_fact_version
    for each statement execute function append_only();

create or replace function fact_version_guard() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' and current_setting('kecan.replica_begins_anew', true) = 'yes' then
        return old;
    end if;
    if tg_op = 'DELETE' or old.known_to is not null or new.known_to is null
        or to_jsonb(new) - 'known_to' - 'closed_position'
            is distinct from to_jsonb(old) - 'known_to' - 'closed_position' then
        raise exception 'fact_version keeps its versions: only knowledge may be closed, and once';
    end if;
    return new;
end
$$;

-- The only way by which versions leave the replica; entry is the ledger entry of the write that does it.
create function replica_begins_anew(entry bigint) returns void language plpgsql as
$$
begin
    insert into former_fact_version
    select c.stream, entry, f.* from fact_version f cross join feed_cursor c;
    perform set_config('kecan.replica_begins_anew', 'yes', true);
    delete from fact_version;
    perform set_config('kecan.replica_begins_anew', '', true);
    update feed_cursor
    set stream = null, position = 0, cursor = null, known_at = '1970-01-01T00:00:00Z';
end
$$;
