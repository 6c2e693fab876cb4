package vn.kecan.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** The overlap check asks once per new row: without an index that leads with its whole key it reads half a table. */
@QuarkusTest
@WithTestResource(
        value = TestPostgres.class,
        initArgs = @ResourceArg(name = "database", value = "personnel"),
        scope = TestResourceScope.GLOBAL)
@WithTestResource(value = TestTokens.class, scope = TestResourceScope.GLOBAL)
class WholeKeyIT {

    private record Guarded(String table, List<String> key) {}

    @Test
    void everyTableOfVersionsHasAnIndexThatLeadsWithTheWholeKeyOfItsOverlapCheck() throws SQLException {
        try (var database = Api.database()) {
            var guarded = guarded(database);
            assertThat(guarded).hasSizeGreaterThanOrEqualTo(5);
            for (var it : guarded) {
                assertThat(indexes(database, it.table()))
                        .as("indexes of %s, whose overlap check asks by %s", it.table(), it.key())
                        .anyMatch(columns -> columns.size() >= it.key().size()
                                && Set.copyOf(columns.subList(0, it.key().size()))
                                        .equals(Set.copyOf(it.key())));
            }
        }
    }

    private static List<Guarded> guarded(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select tgrelid::regclass::text, tgargs from pg_trigger
                        where tgfoid = 'version_enters'::regproc""")) {
            var all = new ArrayList<Guarded>();
            while (rows.next()) {
                var words = new String(rows.getBytes(2), StandardCharsets.UTF_8).split("\0");
                all.add(new Guarded(rows.getString(1), List.of(words)));
            }
            return all;
        }
    }

    private static List<List<String>> indexes(Connection database, String table) throws SQLException {
        try (var statement = database.prepareStatement("""
                select array_agg(a.attname::text order by k.n)
                from pg_index i cross join unnest(i.indkey::int[]) with ordinality k (attnum, n)
                join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum
                where i.indrelid = ?::regclass group by i.indexrelid""")) {
            statement.setString(1, table);
            try (var rows = statement.executeQuery()) {
                var all = new ArrayList<List<String>>();
                while (rows.next()) {
                    all.add(List.of((String[]) rows.getArray(1).getArray()));
                }
                return all;
            }
        }
    }
}
