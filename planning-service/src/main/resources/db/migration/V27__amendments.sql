-- Changes to the rulebook. A draft never changes; what became of it is its one act.
create table amendment (
    id          uuid        primary key,
    title       text        not null,
    unit        text,
    reason      text        not null,
    document    text        not null check (document is json),
    changes     text        not null check (changes is json array),
    drafted_on  text        not null,
    drafted_by  text        not null,
    drafted_id  text        not null,
    recorded_at timestamptz not null,
    recorded_by bigint      not null unique references ledger_entry (n) deferrable initially deferred
);
create trigger amendment_append_only before update or delete or truncate on amendment
    for each statement execute function append_only();

-- One act for each draft: two approvals collide here even if nothing else stops them.
create table amendment_act (
    n         bigint      primary key references ledger_entry (n) deferrable initially deferred,
    amendment uuid        not null unique references amendment (id),
    state     text        not null check (state in ('APPROVED', 'WITHDRAWN')),
    actor     text        not null,
    actor_id  text        not null,
    at        timestamptz not null,
    reason    text        not null,
    document  text        check (document is json),
    rulebook  text,
    check ((state = 'APPROVED') = (rulebook is not null)),
    check ((state = 'APPROVED') = (document is not null))
);
create trigger amendment_act_append_only before update or delete or truncate on amendment_act
    for each statement execute function append_only();

-- Nobody approves what he drafted, whatever the service thinks.
create function amendment_second_person() returns trigger language plpgsql as
$$
begin
    if new.state = 'APPROVED'
        and exists (select 1 from amendment where id = new.amendment and drafted_id = new.actor_id) then
        raise exception 'amendment % needs the approval of a second person', new.amendment;
    end if;
    return new;
end
$$;
create trigger amendment_act_second_person before insert on amendment_act
    for each row execute function amendment_second_person();
