package vn.kecan.personnel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What was believed about many things, each at its own instant: one question per kind, however long the page. */
@ApplicationScoped
class Versions {

    private final DataSource database;

    Versions(DataSource database) {
        this.database = database;
    }

    /** The JSON array of versions for each change, by its position. */
    Map<Long, String> of(List<Change> changes) {
        var bodies = new HashMap<Long, String>();
        try (var connection = database.getConnection()) {
            var kinds = changes.stream().collect(Collectors.groupingBy(Change::kind));
            for (var some : kinds.entrySet()) {
                read(connection, asKnownThen(known(some.getKey())), some.getValue(), bodies);
            }
            return bodies;
        } catch (SQLException broken) {
            throw new IllegalStateException("The versions of a page of changes cannot be read", broken);
        }
    }

    private static void read(Connection connection, String sql, List<Change> changes, Map<Long, String> into)
            throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", changes.stream().map(Change::position).toArray()));
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "text", changes.stream().map(Change::code).toArray()));
            select.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            changes.stream()
                                    .map(it -> it.knownFrom()
                                            .atOffset(ZoneOffset.UTC)
                                            .toString())
                                    .toArray()));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    into.put(row.getLong(1), "[" + row.getString(2) + "]");
                }
            }
        }
    }

    private static Kind known(String kind) {
        return Kinds.named(kind)
                .orElseThrow(() -> new IllegalStateException(
                        "The kind (" + kind + ") of a change must be on the list. Maybe add it to Kinds."));
    }

    private static String asKnownThen(Kind kind) {
        return """
                select asked.position, coalesce(string_agg(version.json, ',' order by version.valid_from), '')
                from unnest(?::bigint[], ?::text[]::%3$s[], ?::text[]::timestamptz[]) as asked (position, key, at)
                left join lateral (
                    select v.valid_from, %4$s as json
                    from (select * from %1$s it
                          where %2$s = asked.key and known_from <= asked.at and known_to is null
                          union all
                          select * from %1$s it
                          where %2$s = asked.key and known_from <= asked.at and known_to > asked.at) v
                ) version on true
                group by asked.position""".formatted(kind.table(), kind.key(), kind.keyType(), kind.json());
    }
}
