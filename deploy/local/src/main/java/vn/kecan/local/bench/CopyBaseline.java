package vn.kecan.local.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** The same file brought in and out by nothing but COPY, in the same database. */
final class CopyBaseline {

    /** What a column of the table holds that the file does not have; its type tells. */
    private static final Map<String, String> FILLED = Map.of(
            "text", "'HN'",
            "date", "'1970-01-01'",
            "timestamp with time zone", "now()",
            "bigint", "1",
            "integer", "1",
            "boolean", "false",
            "uuid", "gen_random_uuid()",
            "bytea", "''");

    private final String table;
    private final Path file;
    private final String columns;
    private final String key;

    private CopyBaseline(String table, Path file, String key) throws IOException {
        this.table = table;
        this.file = file;
        this.key = key;
        try (var lines = Files.newBufferedReader(file)) {
            columns = Arrays.stream(lines.readLine().split(","))
                    .map(CopyBaseline::column)
                    .collect(Collectors.joining(", "));
        }
    }

    static CopyBaseline of(String kind, Path file) throws IOException {
        return kind.equals("cadres")
                ? new CopyBaseline("cadre_version", file, "code")
                : new CopyBaseline("posting_version", file, "cadre, post, valid_from");
    }

    /** Seconds to COPY the file into an empty table with the keys, indexes and checks of the one facts are kept in. */
    double intoTheSameTable(Connection database) throws SQLException, IOException {
        run(database, "create schema if not exists bench");
        run(database, "drop table if exists bench.copied");
        run(database, "create table bench.copied (like " + table + " including all)");
        for (var filled : missing(database)) {
            run(database, "alter table bench.copied alter " + filled);
        }
        return in(database);
    }

    /** Seconds to COPY the file into an empty table of the file's columns with one primary key and nothing else. */
    double intoAPlainTable(Connection database) throws SQLException, IOException {
        run(database, "create schema if not exists bench");
        run(database, "drop table if exists bench.copied");
        run(database, "create table bench.copied as select " + columns + " from " + table + " with no data");
        run(database, "alter table bench.copied add primary key (" + key + ")");
        return in(database);
    }

    /** Seconds to COPY what is believed now out of the table facts are kept in. */
    double out(Connection database) throws SQLException, IOException {
        var began = System.nanoTime();
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select " + columns + " from " + table
                                + " where known_to is null) to stdout (format csv, header)",
                        OutputStream.nullOutputStream());
        return (System.nanoTime() - began) / 1e9;
    }

    void forget(Connection database) throws SQLException {
        run(database, "drop table if exists bench.copied");
    }

    private double in(Connection database) throws SQLException, IOException {
        try (var csv = Files.newInputStream(file)) {
            var began = System.nanoTime();
            database.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy bench.copied (" + columns + ") from stdin (format csv, header)", csv, 1 << 16);
            return (System.nanoTime() - began) / 1e9;
        }
    }

    private List<String> missing(Connection database) throws SQLException {
        var said = List.of(columns.split(", "));
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select column_name, data_type from information_schema.columns
                        where table_schema = 'bench' and table_name = 'copied' and is_nullable = 'NO'
                          and is_generated = 'NEVER' and is_identity = 'NO'""")) {
            var all = new java.util.ArrayList<String>();
            while (rows.next()) {
                if (!said.contains(rows.getString(1))) {
                    all.add(rows.getString(1) + " set default " + FILLED.get(rows.getString(2)));
                }
            }
            return all;
        }
    }

    /** As personnel-service names its columns: nativePlace.province is native_province, from is valid_from. */
    private static String column(String field) {
        var name = switch (field) {
            case "from" -> "validFrom";
            case "to" -> "validTo";
            default -> field.replace("nativePlace.", "native_").replace('.', '_');
        };
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }

    private static void run(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
