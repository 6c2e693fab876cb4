-- A person was recorded twice: all that was believed of code goes on under into_code. One row a merge, and one more for
-- every code that had been merged into the one that ends now: so the latest row of a code names who stands for it.
create table cadre_merge (
    code            text        not null,
    into_code       text        not null,
    root            text        not null,
    decision_number text,
    decision_date   date,
    decision_issuer text,
    known_from      timestamptz not null,
    recorded_by     bigint      not null,
    primary key (code, recorded_by),
    check (code <> into_code),
    check (num_nonnulls(decision_number, decision_date, decision_issuer) in (0, 3)),
    foreign key (recorded_by, known_from) references ledger_entry (n, at) deferrable initially deferred
);
create index cadre_merge_into on cadre_merge (into_code);
create trigger cadre_merge_append_only before update or delete or truncate on cadre_merge
    for each statement execute function append_only();

-- A code names one person for ever: once merged, it never names anybody again, by whatever way he is recorded.
create function cadre_stays_merged() returns trigger language plpgsql as
$$
declare
    taken text;
begin
    select m.code into taken from cadre_merge m where exists (select from entering it where it.code = m.code) limit 1;
    if taken is not null then
        raise exception 'the cadre % was merged into another and is not recorded anew', taken;
    end if;
    return null;
end
$$;
create trigger cadre_version_stays_merged after insert on cadre_version referencing new table as entering
    for each statement execute function cadre_stays_merged();
