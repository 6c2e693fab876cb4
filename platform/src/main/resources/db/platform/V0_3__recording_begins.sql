-- Waits for the recording lock, 20 s at most (then 55P03), and draws what the next entry is numbered and dated by: one
-- question to the database where the lock is held, and everybody else waits.
create function recording_begins(out n bigint, out at timestamptz) language plpgsql set lock_timeout = '20s' as
$$
begin
    perform recording_lock();
    -- A statement of its own, for it must see what the last holder of the lock has committed.
    select last.n + 1, greatest(clock_timestamp(), last.at + interval '1 microsecond') into n, at
    from ledger_entry last order by last.n desc limit 1;
    if not found then
        n := 1;
        at := clock_timestamp();
    end if;
end
$$;
