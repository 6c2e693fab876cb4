-- What structure a draft is given: how many candidates of which sort it must and may have. The act that sets it says all
-- of it, and the last act that says it holds.
alter table slate_act
    add column structure text check (structure is json);
