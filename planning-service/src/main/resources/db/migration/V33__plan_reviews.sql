-- The yearly review of a plan as a round: opened, its conclusions set as often as the board likes, closed (the entries
-- change in that very write) and reported, or withdrawn. Every step is an act under the number of its ledger entry.
create table plan_review (
    id          uuid        primary key,
    plan        uuid        not null references plan (id),
    year        integer     not null check (year between 1900 and 2200),
    number      integer     not null check (number > 0),
    recorded_at timestamptz not null,
    recorded_by bigint      not null unique references ledger_entry (n) deferrable initially deferred,
    ended_by    bigint      references ledger_entry (n) deferrable initially deferred,
    unique (plan, year, number)
);
-- One open round of a plan at a time, whatever the service thinks.
create unique index plan_review_open on plan_review (plan) where ended_by is null;

create function plan_review_guard() returns trigger language plpgsql as
$$
begin
    if tg_op = 'DELETE' or old.ended_by is not null or new.ended_by is null
        or to_jsonb(new) - 'ended_by' is distinct from to_jsonb(old) - 'ended_by' then
        raise exception 'plan_review is ended once, and nothing else of it changes';
    end if;
    return new;
end
$$;
create trigger plan_review_guard before update or delete on plan_review
    for each row execute function plan_review_guard();
create trigger plan_review_no_truncate before truncate on plan_review
    for each statement execute function append_only();

create table plan_review_act (
    n        bigint      primary key references ledger_entry (n) deferrable initially deferred,
    review   uuid        not null references plan_review (id),
    step     text        not null,
    state    text        not null check (state in ('OPEN', 'CLOSED', 'REPORTED', 'WITHDRAWN')),
    actor    text        not null,
    actor_id text        not null,
    at       timestamptz not null,
    day      date        not null,
    reason   text,
    document text        check (document is json object),
    content  text        check (content is json object),
    judged   text        check (judged is json object)
);
create index plan_review_act_review on plan_review_act (review, n);
create unique index plan_review_act_closed_once on plan_review_act (review) where state = 'CLOSED';
create unique index plan_review_act_reported_once on plan_review_act (review) where state = 'REPORTED';
create trigger plan_review_act_append_only before update or delete or truncate on plan_review_act
    for each statement execute function append_only();
