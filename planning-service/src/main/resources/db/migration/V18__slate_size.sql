-- How many seats and how many candidates beyond them a slate asks for can change while it is a draft: the act that
-- changes them says both, and the last act that says them holds. The slate itself keeps what it was opened with.
alter table slate_act
    add column seats   integer check (seats > 0),
    add column surplus integer check (surplus >= 0),
    add check ((seats is null) = (surplus is null));
