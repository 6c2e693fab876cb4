-- One row per imported file that changed something. The ledger entry of the same number holds the hash of these counts
-- and of rows_root: the Merkle tree hash (RFC 9162, 2.1.1) over the file's rows in their order, each row a JSON array of
-- its values in the contract's order of columns in the form of RFC 8785, absent values null.
create table import_file (
    n         bigint primary key references ledger_entry (n) deferrable initially deferred,
    kind      text   not null,
    sha256    text   not null,
    rows      bigint not null,
    created   bigint not null,
    changed   bigint not null,
    unchanged bigint not null check (created + changed + unchanged = rows),
    rows_root bytea  not null check (length(rows_root) = 32)
);
create trigger import_file_append_only before update or delete or truncate on import_file
    for each statement execute function append_only();
