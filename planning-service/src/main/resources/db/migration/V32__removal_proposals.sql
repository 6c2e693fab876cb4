-- Entries that are to go out of their plan by a rule, as the facts showed it. The service proposes; a board decides, or
-- the facts are corrected: each is ended once, and nothing of it changes otherwise.
create table removal_proposal (
    n              bigint generated always as identity primary key,
    id             uuid        not null unique,
    plan           uuid        not null references plan (id),
    unit           text        not null,
    term           text        not null,
    entry          uuid        not null,
    cadre          text        not null,
    post           text        not null,
    rule           text        not null,
    facts          text        not null,
    due            text        not null check (due in ('AT_ONCE', 'NEXT_REVIEW')),
    verdict        text        not null check (verdict is json object),
    snapshot       text        not null,
    rulebook       text        not null,
    seen_on        date        not null,
    seen_at        timestamptz not null default clock_timestamp(),
    state          text        not null check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
    reason         text,
    ended_at       timestamptz,
    ended_by       bigint      references ledger_entry (n) deferrable initially deferred,
    ended_snapshot text,
    check ((state = 'OPEN') = (ended_at is null)),
    check ((state = 'OPEN') = (reason is null)),
    check ((state in ('ACCEPTED', 'DECLINED')) = (ended_by is not null)),
    check ((state = 'WITHDRAWN') = (ended_snapshot is not null))
);
-- Whoever looks at the same facts a second time, or at once with another, collides here.
create unique index removal_proposal_open on removal_proposal (entry, rule) where state = 'OPEN';
create unique index removal_proposal_once on removal_proposal (entry, rule, facts) where state in ('OPEN', 'DECLINED');
create index removal_proposal_cadre on removal_proposal (cadre) where state in ('OPEN', 'DECLINED');
create index removal_proposal_plan on removal_proposal (plan, n);

create function removal_proposal_guard() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.state <> 'OPEN' or new.state = 'OPEN'
        or to_jsonb(new) - 'state' - 'reason' - 'ended_at' - 'ended_by' - 'ended_snapshot'
            is distinct from to_jsonb(old) - 'state' - 'reason' - 'ended_at' - 'ended_by' - 'ended_snapshot' then
        raise exception 'removal_proposal is ended once, and keeps what was seen';
    end if;
    return new;
end
$$;
create trigger removal_proposal_guard before update or delete on removal_proposal
    for each row execute function removal_proposal_guard();
create trigger removal_proposal_no_truncate before truncate on removal_proposal
    for each statement execute function append_only();

-- How far entries were looked at. One row, held by whoever looks.
create table removal_watch (
    one      boolean primary key default true check (one),
    stream   text,
    position bigint not null default 0,
    n        bigint not null default 0,
    day      date,
    rulebook text
);
insert into removal_watch default values;
