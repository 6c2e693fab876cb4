-- Long work, ordered now and done soon by one of the replicas. Whoever runs a job holds a lease on it: owner and attempt
-- together are the fence, checked once more by the statement that ends the job, in the transaction of the work itself.
create table job (
    id          uuid primary key,
    kind        text             not null,
    state       text             not null default 'QUEUED'
        check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    progress    double precision not null default 0 check (progress between 0 and 1),
    stage       text,
    counts      json             not null default '{}',
    request     json             not null,
    result      json,
    problem     json,
    -- who asked, as his token said then
    subject     text             not null,
    name        text             not null,
    roles       text[]           not null,
    unit        text             not null,
    cadre       text,
    request_id  text             not null,
    language    text             not null,
    -- who works on it, and until when he may without giving a sign of life
    owner       text,
    lease_until timestamptz,
    attempts    integer          not null default 0,
    not_before  timestamptz      not null default clock_timestamp(),
    cancelled   boolean          not null default false,
    created     timestamptz      not null default clock_timestamp(),
    started     timestamptz,
    ended       timestamptz,
    check ((state = 'RUNNING') = (lease_until is not null)),
    check ((state in ('DONE', 'FAILED', 'CANCELLED')) = (ended is not null))
) with (fillfactor = 70);
create index job_open on job (created) where state in ('QUEUED', 'RUNNING');
create index job_of on job (subject, created desc, id);
create index job_ended on job (ended) where ended is not null;

-- What came with a job and what came of it, in pieces: never a whole file in memory. The bytes are not compressed again.
create table job_file (
    job   uuid    not null references job on delete cascade,
    name  text    not null check (name in ('upload', 'errors', 'result')),
    part  integer not null,
    bytes bytea   not null,
    primary key (job, name, part)
);
alter table job_file alter column bytes set storage external;
