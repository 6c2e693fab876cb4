package vn.kecan.personnel.imports;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kecan.personnel.Suite.database;
import static vn.kecan.personnel.Suite.forest;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** What the database itself refuses since its checks run per statement: no less than when they ran per row. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
class BulkGuardIT {

    private static final String NEXT = "(select coalesce(max(n), 0) + 1 from ledger_entry)";
    private static final String AT = "timestamptz '2999-01-01'";
    private static final String ENTRY = """
            insert into ledger_entry (n, at, actor, actor_id, roles, unit, action, kind, subject, request_id, canonical, hash)
            select n, at, 'a', 'a', '{}', 'T', 'test', 'test', 'test', 'test', c, sha256('\\x00'::bytea || c)
            from (select %s as n, %s as at, convert_to('{}' || random()::text, 'UTF8') as c) it""";
    private final String code = forest();

    @Test
    void rowsThatKeepTheRulesEnter() {
        assertThatCode(() -> run(
                        unit("", AT),
                        "insert into change (kind, code, root, known_from, recorded_by)" + " select 'unit', '" + code
                                + "', '" + code + "', " + AT + ", " + NEXT,
                        entry(AT)))
                .doesNotThrowAnyException();
    }

    @Test
    void aRowWithoutItsEntryIsRefused() {
        assertThatThrownBy(() -> run(unit("", AT))).hasMessageContaining("owed_entry");
    }

    @Test
    void aRowKnownFromAnotherInstantThanItsEntryIsRefused() {
        assertThatThrownBy(() -> run(unit("", "timestamptz '2998-01-01'"), entry(AT)))
                .hasMessageContaining("owed_entry");
    }

    @Test
    void aRowThatNamesAnotherEntryIsRefused() {
        assertThatThrownBy(() -> run(unit(" - 1", AT), entry(AT))).hasMessageContaining("entry about to be appended");
    }

    @Test
    void rowsOfTwoInstantsInOneStatementAreRefused() {
        var two = unit("", AT) + " union all " + select("-B", "", "timestamptz '2998-01-01'");
        assertThatThrownBy(() -> run(two, entry(AT))).hasMessageContaining("owed_entry");
    }

    @Test
    void aRowClosedWithoutAnEntryIsRefused() {
        var close = "update unit_version set known_to = " + AT + " + interval '1 day', closed_by = " + NEXT
                + " where code = '" + code + "'";
        assertThatThrownBy(() -> run(unit("", AT), entry(AT), close)).hasMessageContaining("owed_entry");
    }

    @Test
    void aChangeWithoutItsEntryOrWithANamedPositionIsRefused() {
        var change = "insert into change (kind, code, root, known_from, recorded_by) select 'unit', 'x', 'x', " + AT
                + ", " + NEXT;
        assertThatThrownBy(() -> run(change)).hasMessageContaining("owed_entry");
        var named = "insert into change (position, kind, code, root, known_from, recorded_by)"
                + " select (select last_value from change_position) + 5, 'unit', 'x', 'x', " + AT + ", " + NEXT;
        assertThatThrownBy(() -> run(named, entry(AT))).hasMessageContaining("drawn, never named");
        var old = named.replace("(select last_value from change_position) + 5", "-1");
        assertThatThrownBy(() -> run(old, entry(AT))).hasMessageContaining("drawn, never named");
    }

    @Test
    void whatIsOwedIsNeverForgiven() {
        assertThatThrownBy(() -> run("delete from owed_entry")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run("update owed_entry set n = n")).hasMessageContaining("append-only");
    }

    private String unit(String less, String at) {
        return "insert into unit_version (code, root, name, kind, level, valid_from, known_from, recorded_by) "
                + select("", less, at);
    }

    private String select(String suffix, String less, String at) {
        return "select '" + code + suffix + "', '" + code + suffix + "', 'A', 'OTHER', 'CITY', date '2000-01-01', " + at
                + ", " + NEXT + less;
    }

    private static String entry(String at) {
        return ENTRY.formatted(NEXT, at);
    }

    /** In one transaction that is always undone: what would be checked at its end is checked before. */
    private static void run(String... statements) throws SQLException {
        try (var connection = database();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (var sql : statements) {
                    statement.execute(sql);
                }
                statement.execute("set constraints all immediate");
            } finally {
                connection.rollback();
            }
        }
    }
}
