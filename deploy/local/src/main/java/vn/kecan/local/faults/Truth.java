package vn.kecan.local.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the database really holds, asked past the service. What is wrong with one write is told once. */
final class Truth {

    private final Connection database;
    private final Map<String, String> lost = new LinkedHashMap<>();
    private final Map<String, String> doubled = new LinkedHashMap<>();

    Truth(Connection database) {
        this.database = database;
    }

    Tally compare(Acknowledged told) throws SQLException {
        compare(told.created, told.tried, counts("""
                select code, count(*) from cadre_version where known_to is null and code = any (?) group by code""", told.tried), "an open version");
        compare(told.created, told.tried, counts("""
                select subject, count(*) from ledger_entry
                where kind = 'cadre' and action = 'cadre.create' and subject = any (?) group by subject""", told.tried), "a ledger entry");
        atLeastOnce(told.created, counts("""
                select code, count(*) from change where kind = 'cadre' and code = any (?) group by code""", told.tried), "a place in the feed");
        var changes = counts("""
                select why, count(*) from ledger_entry
                where kind = 'cadre' and action = 'cadre.change' and subject = any (?) group by why""", told.tried);
        compare(told.changed, changes.keySet(), changes, "a ledger entry");
        files(told);
        gapless();
        return new Tally(
                1,
                told.count(),
                told.imported.size() * FileWriter.ROWS,
                List.copyOf(lost.values()),
                List.copyOf(doubled.values()),
                List.copyOf(told.stuck),
                List.copyOf(told.strange));
    }

    private void compare(Collection<String> told, Collection<String> tried, Map<String, Integer> counts, String thing) {
        atLeastOnce(told, counts, thing);
        for (var each : tried) {
            if (counts.getOrDefault(each, 0) > 1) {
                doubled.putIfAbsent(each, each + " has " + thing + " " + counts.get(each) + " times");
            }
        }
    }

    private void atLeastOnce(Collection<String> told, Map<String, Integer> counts, String thing) {
        for (var each : told) {
            if (!counts.containsKey(each)) {
                lost.putIfAbsent(each, each + " has not " + thing);
            }
        }
    }

    /** All of a file or nothing of it, and all of it once if its import was acknowledged. */
    private void files(Acknowledged told) throws SQLException {
        for (var first : told.triedFiles) {
            var rows =
                    count("select count(*) from cadre_version where known_to is null and code like ? || '-%'", first);
            var codes = count(
                    "select count(distinct code) from cadre_version where known_to is null and code like ? || '-%'",
                    first);
            if (codes != rows || rows > FileWriter.ROWS) {
                doubled.put(first, "%s has %d rows of %d codes".formatted(first, rows, codes));
            }
            if (rows < FileWriter.ROWS && (rows > 0 || told.imported.contains(first))) {
                lost.put(first, "%s has %d rows of %d".formatted(first, rows, FileWriter.ROWS));
            }
        }
    }

    private void gapless() throws SQLException {
        var missing = count("select coalesce(max(n), 0) - count(*) from ledger_entry where subject <> ?", "");
        if (missing != 0) {
            lost.put("", missing + " numbers of the ledger");
        }
    }

    private Map<String, Integer> counts(String sql, Collection<String> keys) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            statement.setArray(1, database.createArrayOf("text", Acknowledged.array(keys)));
            var counts = new HashMap<String, Integer>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    counts.put(rows.getString(1), rows.getInt(2));
                }
            }
            return counts;
        }
    }

    private int count(String sql, String value) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
