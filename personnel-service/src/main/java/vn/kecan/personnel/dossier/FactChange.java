package vn.kecan.personnel.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;

/**
 * What a row of a file would do to the record.
 *
 * @param line of the file
 * @param old the number of the row on record that it takes the place of; null: the fact is new
 * @param next what is to be believed
 */
public record FactChange(long line, @Nullable Long old, FactRow next) {

    /** Of a row that has line, old and the columns of the table of facts. */
    public static FactChange read(FactKind kind, ResultSet row) throws SQLException {
        return new FactChange(row.getLong("line"), row.getObject("old", Long.class), FactRow.read(kind, row));
    }
}
