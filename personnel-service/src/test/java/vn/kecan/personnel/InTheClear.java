package vn.kecan.personnel;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Looks for words everywhere in the database. */
public final class InTheClear {

    private InTheClear() {}

    /** The tables with a row that says this, as text or as bytes. */
    public static List<String> places(String words) throws SQLException {
        var found = new ArrayList<String>();
        var hex = HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8));
        try (var connection = Suite.database();
                var statement = connection.createStatement()) {
            var tables = new ArrayList<String>();
            try (var row =
                    statement.executeQuery("select tablename from pg_tables where schemaname = 'public' order by 1")) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            for (var table : tables) {
                try (var select = connection.prepareStatement("select exists (select from " + table
                        + " it where strpos(it::text, ?) > 0 or strpos(it::text, ?) > 0)")) {
                    select.setString(1, words);
                    select.setString(2, hex);
                    try (var row = select.executeQuery()) {
                        row.next();
                        if (row.getBoolean(1)) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }
}
