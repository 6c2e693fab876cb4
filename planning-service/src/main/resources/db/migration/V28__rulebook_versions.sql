-- Every version of the rulebook anything was ever judged by, whole, so that an old answer can be given again after the
-- build that brought the version is gone.
create table rulebook_version (
    hash        text        primary key check (hash ~ '^[0-9a-f]{64}$'),
    content     text        not null check (content is json object),
    recorded_at timestamptz not null
);
create trigger rulebook_version_append_only before update or delete or truncate on rulebook_version
    for each statement execute function append_only();

-- Since when which version was judged by: an approved amendment (then named) or a new build began it.
create table rulebook_use (
    n         bigint generated always as identity primary key,
    hash      text        not null references rulebook_version (hash),
    since     timestamptz not null,
    amendment uuid        references amendment (id)
);
create index rulebook_use_since on rulebook_use (since, n);
create trigger rulebook_use_append_only before update or delete or truncate on rulebook_use
    for each statement execute function append_only();

alter table amendment_act add foreign key (rulebook) references rulebook_version (hash);
