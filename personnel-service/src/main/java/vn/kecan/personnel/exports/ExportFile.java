package vn.kecan.personnel.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import vn.kecan.personnel.imports.FileKind;
import vn.kecan.personnel.imports.Titles;
import vn.kecan.personnel.sheet.XlsxOut;
import vn.kecan.platform.job.JobRun;

/** Writes one export to a stream: CSV and NDJSON as the database gives them by COPY, XLSX row by row. */
final class ExportFile {

    private static final int FETCH = 1_000;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** Characters that no JSON text holds, so that COPY has nothing to quote. */
    private static final String UNQUOTED = " to stdout (format csv, quote e'\\x01', delimiter e'\\x02')";

    private final Connection connection;
    private final FileKind kind;
    private final ExportRequest request;
    private final JobRun run;
    private final ExportFacts facts;

    /** @param connection with a transaction of its own */
    ExportFile(Connection connection, FileKind kind, ExportRequest request, JobRun run, ExportFacts facts) {
        this.facts = facts;
        this.connection = connection;
        this.kind = kind;
        this.request = request;
        this.run = run;
    }

    /** @return how many rows were written */
    long write(String unit, LocalDate today, OutputStream out) throws SQLException, IOException {
        var root = prepare(unit, today);
        var sql = new ExportSql(kind, request, root == null || root.equals(unit));
        if (kind.fact() != null) {
            return facts.write(connection, sql.rows(), new FactsOut(kind, request, sql.names()), run, out, today);
        }
        return switch (request.format()) {
            case CSV -> {
                out.write(BOM);
                yield copy("copy (" + sql.columns() + ") to stdout (format csv, header)", out);
            }
            case NDJSON -> copy("copy (" + sql.objects() + ")" + UNQUOTED, out);
            case XLSX -> sheet(sql, out);
        };
    }

    private long copy(String sql, OutputStream out) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, out);
    }

    private long sheet(ExportSql sql, OutputStream out) throws SQLException, IOException {
        var names = sql.names();
        var written = 0L;
        try (var sheet = new XlsxOut(out, kind.name());
                var select = connection.createStatement()) {
            sheet.row(names.stream().map(this::title).toArray(String[]::new));
            sheet.row(names.toArray(String[]::new));
            select.setFetchSize(FETCH);
            try (var row = select.executeQuery(sql.columns())) {
                while (row.next()) {
                    var fields = new @Nullable String[names.size()];
                    for (var i = 0; i < fields.length; i++) {
                        fields[i] = row.getString(i + 1);
                    }
                    sheet.row(fields);
                    if (++written % FETCH == 0) {
                        run.goOn();
                    }
                }
            }
        }
        return written;
    }

    private String title(String name) {
        return title(kind, name);
    }

    static String title(FileKind kind, String name) {
        return name.equals(ExportSql.CHANGE)
                ? "Thay đổi"
                : Titles.of(kind.name(), name).vi();
    }

    /** @return the root of the asker's forest; null for one who reaches every forest */
    private @Nullable String prepare(String unit, LocalDate today) throws SQLException {
        try (var memory = connection.createStatement()) {
            memory.execute("set local work_mem = '96MB'");
        }
        var root = "*".equals(unit) ? null : root(unit);
        try (var insert = connection.prepareStatement("""
                create temp table export_by on commit drop as
                select * from (values (?::text, ?::date, ?::date, ?::timestamptz, ?::timestamptz))
                    as by (root, today, as_of, known_at, since)""")) {
            insert.setString(1, root);
            insert.setObject(2, today);
            insert.setObject(3, request.asOf());
            insert.setObject(4, request.knownAt().atOffset(ZoneOffset.UTC));
            insert.setObject(5, request.since() == null ? null : request.since().atOffset(ZoneOffset.UTC));
            insert.execute();
        }
        subtree("export_reach", unit, today);
        if (request.unit() != null) {
            subtree("export_unit", request.unit(), today);
        }
        return root;
    }

    private void subtree(String table, String unit, LocalDate today) throws SQLException {
        try (var insert = connection.prepareStatement(
                "create temp table " + table + " on commit drop as select subtree(?, ?) as code")) {
            insert.setString(1, unit);
            insert.setObject(2, today);
            insert.execute();
        }
    }

    private String root(String unit) throws SQLException {
        try (var select = connection.prepareStatement(
                "select root from unit_version where code = ? and known_to is null limit 1")) {
            select.setString(1, unit);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : unit;
            }
        }
    }
}
