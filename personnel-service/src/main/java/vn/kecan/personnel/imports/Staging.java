package vn.kecan.personnel.imports;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import vn.kecan.personnel.dossier.FactDraft;
import vn.kecan.platform.write.Recording;

/**
 * The rows of one import in tables of the transaction's own: {@code import_by} (who asks, when), {@code import_reach} (the
 * units he may act in), {@code stage} (the file's rows) and {@code merged} (those that differ from what is on record, as they would be recorded).
 */
final class Staging {

    private static final int FETCH = 10_000;

    private final Connection connection;
    private final FileKind kind;
    private final Header header;

    Staging(Connection connection, FileKind kind, Header header) {
        this.connection = connection;
        this.kind = kind;
        this.header = header;
    }

    CopyRows open() throws SQLException {
        run("set local work_mem = '96MB'");
        run("create temp table stage (line bigint not null, "
                + (kind.fact() == null ? columns() : FactDraft.COLUMNS + ", leaf bytea")
                + ") on commit drop");
        return new CopyRows(connection, "stage");
    }

    private String columns() {
        return kind.columns().stream()
                .map(it -> it.column() + " " + it.type().sql)
                .collect(Collectors.joining(", "));
    }

    /** What the caller may see and name, as it stands at this moment. */
    void reach(String unit, LocalDate today) throws SQLException {
        run("drop table if exists import_by, import_reach, standing, merged");
        try (var insert = connection.prepareStatement("""
                create temp table import_by on commit drop as
                select by.unit, by.today, coalesce(
                    (select root from unit_version where code = by.unit and known_to is null limit 1), by.unit) as root
                from (values (?::text, ?::date)) as by (unit, today)""")) {
            insert.setString(1, unit);
            insert.setObject(2, today);
            insert.execute();
        }
        run("""
                create temp table import_reach on commit drop as
                select u.code, min(u.valid_from) as valid_from,
                       nullif(max(coalesce(u.valid_to, 'infinity')), 'infinity') as valid_to
                from import_by by, subtree(by.unit, by.today) as below (code), unit_version u
                where u.code = below.code and u.known_to is null
                group by u.code""");
        run("create unique index on import_reach (code)");
        run("analyze import_reach");
    }

    void analyze() throws SQLException {
        run("analyze stage");
    }

    /** Puts each row beside what is on record of the same thing, if anything is. */
    void merge() throws SQLException {
        run(MergeSql.standing(kind));
        run("analyze standing");
        run(MergeSql.merged(kind, header, anyStanding()));
        run("create index on merged (line)");
        run("analyze merged");
    }

    private boolean anyStanding() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select exists (select from standing)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    void ask(List<Check> checks, Complaints complaints) throws SQLException {
        for (var check : checks) {
            if (complaints.full()) {
                return;
            }
            ask(check, complaints);
        }
    }

    /** Forgets rows, as if the file had never had them. */
    void drop(Collection<Long> lines) throws SQLException {
        try (var delete = connection.prepareStatement("delete from stage where line = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", lines.toArray()));
            delete.executeUpdate();
        }
    }

    Counts counts() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select staged, created, changed, staged - created - changed
                        from (select count(*) as staged from stage) s,
                             (select count(*) filter (where old is null) as created,
                                     count(*) filter (where old is not null) as changed from merged) m""")) {
            row.next();
            return new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
        }
    }

    /** Over the rows of facts that are staged, in the order of the file. */
    byte[] root() throws SQLException {
        var root = new RowsRoot();
        try (var select = connection.createStatement()) {
            select.setFetchSize(FETCH);
            try (var row = select.executeQuery("select leaf from stage order by line")) {
                while (row.next()) {
                    root.add(row.getBytes(1));
                }
            }
        }
        return root.root();
    }

    /** Closes what is superseded and records what is new, in one statement each. */
    void apply(Recording rec) throws SQLException {
        var at = "timestamptz '" + rec.at() + "'";
        run("update %s v set known_to = %s, closed_by = %d from merged m where v.version_id = m.old"
                .formatted(kind.table(), at, rec.n()));
        var names = String.join(", ", kind.recorded());
        run("insert into %s (%s, known_from, recorded_by) select %s, %s, %d from merged order by line"
                .formatted(kind.table(), names, names, at, rec.n()));
    }

    /** Keeps what the ledger entry holds the hash of. */
    void keep(Recording rec, String sha256, Counts counts, byte[] rowsRoot) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into import_file (n, kind, sha256, rows, created, changed, unchanged, rows_root)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            insert.setLong(1, rec.n());
            insert.setString(2, kind.name());
            insert.setString(3, sha256);
            insert.setLong(4, counts.rows());
            insert.setLong(5, counts.created());
            insert.setLong(6, counts.changed());
            insert.setLong(7, counts.unchanged());
            insert.setBytes(8, rowsRoot);
            insert.executeUpdate();
        }
    }

    private void ask(Check check, Complaints complaints) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select line, value::text, other::text, count(*) over () from ("
                        + check.sql() + ") as it (line, value, other) order by line limit "
                        + Math.max(1, complaints.room()))) {
            var told = 0L;
            var all = 0L;
            while (row.next()) {
                var value = row.getString(2);
                var other = row.getString(3);
                complaints.add(
                        row.getLong(1),
                        check.field(),
                        value,
                        check.message(value == null ? "" : value, other == null ? "" : other));
                told++;
                all = row.getLong(4);
            }
            complaints.more(all - told);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
