-- A read that a decision on the cadre needed: the auditor sees it, the cadre himself does not, for he would infer from it
-- what is planned for him.
alter table restricted_read
    add column withheld boolean not null default false;
