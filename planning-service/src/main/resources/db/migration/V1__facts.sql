-- A replica of the facts personnel-service publishes, with both times: these values held from valid_from up to (not
-- including) valid_to, and so was believed from known_from up to known_to. Positions are those of the feed, which is in
-- commit order: position made the belief, closed_position ended it.
create table fact_version (
    version         bigint generated always as identity primary key,
    kind            text        not null,
    code            text        not null,
    root            text        not null,
    valid_from      date        not null,
    valid_to        date        check (valid_to > valid_from),
    known_from      timestamptz not null,
    known_to        timestamptz check (known_to >= known_from),
    position        bigint      not null check (position > 0),
    closed_position bigint      check (closed_position > position),
    body            jsonb       not null,
    check ((known_to is null) = (closed_position is null))
);
-- Believed at once, a thing has one version for a day it begins on: what is applied twice collides here.
create unique index fact_version_believed on fact_version (kind, code, valid_from) where known_to is null;
create index fact_version_position on fact_version (position);
create index fact_version_closed on fact_version (closed_position) where closed_position is not null;
create index fact_version_known on fact_version (known_from, position);
create index fact_version_known_to on fact_version (known_to, closed_position) where known_to is not null;

create function fact_version_guard() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.known_to is not null or new.known_to is null
        or to_jsonb(new) - 'known_to' - 'closed_position'
            is distinct from to_jsonb(old) - 'known_to' - 'closed_position' then
        raise exception 'fact_version keeps its versions: only knowledge may be closed, and once';
    end if;
    return new;
end
$$;
create trigger fact_version_guard before update or delete on fact_version
    for each row execute function fact_version_guard();
create trigger fact_version_no_truncate before truncate on fact_version
    for each statement execute function append_only();

-- How far the feed is applied. One row, locked by whoever applies a page.
create table feed_cursor (
    one      boolean primary key default true check (one),
    stream   uuid,
    position bigint      not null default 0,
    cursor   text,
    known_at timestamptz not null default '1970-01-01T00:00:00Z',
    check ((position = 0) = (stream is null))
);
insert into feed_cursor default values;
