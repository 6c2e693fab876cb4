-- Two facts the board states on an entry: whether the person steps in at once when the post falls vacant overnight, and
-- whether he comes from the body itself or from elsewhere. Of older entries nobody stated the second, so it stays empty.
alter table plan_entry add column emergency_cover boolean not null default false;
alter table plan_entry add column source text check (source in ('IN_HOUSE', 'OUTSIDE'));
