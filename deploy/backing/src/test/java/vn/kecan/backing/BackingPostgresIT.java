package vn.kecan.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackingPostgresIT {

    @TempDir
    Path folder;

    @Test
    void whatWasWrittenIsThereAfterARestart() throws Exception {
        var log = folder.resolve("postgres.log").toFile();
        var port = FreePort.any();
        try (var first = BackingPostgres.persistent(folder, port, log)) {
            run(first, "personnel", "create table cadre (code text)");
            run(first, "personnel", "insert into cadre values ('HN-000001')");
            assertThat(FreePort.isFree(port)).isFalse();
            assertThat(ProcessHandle.of(first.pid())).isPresent();
        }
        assertThat(FreePort.isFree(port)).isTrue();
        try (var second = BackingPostgres.persistent(folder, port, log)) {
            assertThat(ask(second, "personnel", "select code from cadre")).isEqualTo("HN-000001");
        }
    }

    @Test
    void whatWasCommittedIsThereAfterAKill() throws Exception {
        var log = folder.resolve("postgres.log").toFile();
        try (var postgres = BackingPostgres.persistent(folder, FreePort.any(), log)) {
            run(postgres, "personnel", "create table cadre (code text)");
            run(postgres, "personnel", "insert into cadre values ('HN-000001')");
            var before = postgres.pid();
            postgres.kill();
            assertThat(ProcessHandle.of(before)).isEmpty();
            postgres.restart();
            assertThat(postgres.pid()).isNotEqualTo(before);
            assertThat(ask(postgres, "personnel", "select code from cadre")).isEqualTo("HN-000001");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"btree_gist", "pg_trgm", "unaccent", "pgcrypto"})
    void theOwnerOfADatabaseCanCreateTheExtension(String extension) throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(
                        TestPostgres.jdbcUrl("planning"), "planning", "planning-dev");
                var statement = connection.createStatement()) {
            statement.execute("create extension if not exists " + extension);
        }
    }

    @Test
    void vietnameseLettersFoldWhateverTheLocaleOfTheMachine() throws Exception {
        try (var connection = java.sql.DriverManager.getConnection(
                        TestPostgres.jdbcUrl("personnel"), "personnel", "personnel-dev");
                var rows = connection.createStatement().executeQuery("select lower('NGUYỄN THỊ ĐÀO'), version()")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("nguyễn thị đào");
            assertThat(rows.getString(2)).startsWith("PostgreSQL 18.");
        }
    }

    private static void run(BackingPostgres postgres, String database, String sql) throws SQLException {
        try (var connection = postgres.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(BackingPostgres postgres, String database, String sql) throws SQLException {
        try (var connection = postgres.connect(database);
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
