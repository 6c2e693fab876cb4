-- How the family of who decided was asked about: ASKED of personnel, who knew no relation; or NO_CADRE_CODE, for the
-- account of somebody names no cadre, so nobody could be asked. Null: decided before this was asked.
alter table slate_act
    add column family text check (family in ('ASKED', 'NO_CADRE_CODE'));
alter table dispensation
    add column family text check (family in ('ASKED', 'NO_CADRE_CODE'));

-- What the board states of a candidate because no register keeps it, who states it, and by which document.
alter table slate_candidate
    add column stated text check (stated is json);
