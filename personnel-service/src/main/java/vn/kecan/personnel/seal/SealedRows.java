package vn.kecan.personnel.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All rows with a sealed body. */
@ApplicationScoped
class SealedRows {

    /** One row: where its value belongs, and the value as kept. */
    record Row(long version, Place place, Sealed sealed) {}

    /** How many rows one key seals. */
    record Count(String key, long rows) {}

    private final DataSource database;

    SealedRows(DataSource database) {
        this.database = database;
    }

    List<Count> counts() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select seal_key, count(*) from dossier_version where seal_key is not null
                        group by seal_key order by seal_key""")) {
            var counts = new ArrayList<Count>();
            while (row.next()) {
                counts.add(new Count(row.getString(1), row.getLong(2)));
            }
            return counts;
        } catch (SQLException broken) {
            throw new IllegalStateException("The sealed rows cannot be counted", broken);
        }
    }

    /** A key that seals some row and is none of these. */
    Optional<String> keyOutside(List<String> ring) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select seal_key from dossier_version where seal_key <> all (?) limit 1")) {
            select.setArray(1, connection.createArrayOf("text", ring.toArray()));
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The keys in use cannot be read", broken);
        }
    }

    /** Some rows, closed ones too, that another key than this one seals. */
    List<Row> sealedOtherwise(String key, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select version_id, cadre, kind, id, sealed, seal_key
                        from dossier_version where seal_key <> ? limit ?""")) {
            select.setString(1, key);
            select.setInt(2, limit);
            var rows = new ArrayList<Row>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getLong(1),
                            new Place(row.getString(2), row.getString(3), row.getObject(4, UUID.class)),
                            new Sealed(row.getBytes(5), row.getString(6))));
                }
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException("The sealed rows cannot be read", broken);
        }
    }

    /** One row under its new key. */
    record Resealed(Row row, Sealed sealed, byte @Nullable [] blind) {}

    /** The database lets this transaction change seals, and nothing but seals. */
    void put(List<Resealed> rows) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var update = connection.prepareStatement("""
                        update dossier_version set sealed = ?, seal_key = ?, blind = ?
                        where version_id = ? and seal_key = ?""")) {
            statement.execute("set local kecan.resealing = 'on'");
            for (var it : rows) {
                update.setBytes(1, it.sealed().bytes());
                update.setString(2, it.sealed().key());
                update.setBytes(3, it.blind());
                update.setLong(4, it.row().version());
                update.setString(5, it.row().sealed().key());
                update.addBatch();
            }
            update.executeBatch();
            statement.execute("set local kecan.resealing = 'off'");
        } catch (SQLException broken) {
            throw new IllegalStateException("The rows cannot be sealed anew", broken);
        }
    }
}
