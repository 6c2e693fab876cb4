-- The entries are held in memory and brought up to date by what the ledger recorded or closed since.
create index plan_entry_recorded on plan_entry (recorded_by);
create index plan_entry_closed on plan_entry (closed_by) where closed_by is not null;
