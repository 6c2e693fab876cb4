package vn.kecan.personnel.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.write.Recording;

/** The changes on record. The database numbers them in commit order, whoever inserts. */
@ApplicationScoped
public class Changes {

    private final DataSource database;

    Changes(DataSource database) {
        this.database = database;
    }

    /**
     * Tells the followers that the versions of one thing changed in this write.
     *
     * @param kind one of {@link Kinds}
     * @param root the root of the forest the thing belongs to
     */
    public void add(Recording rec, String kind, String code, String root) {
        run(rec, """
                insert into change (kind, code, root, known_from, recorded_by)
                select ?, ?, ?, r.at, r.n from (values (?::timestamptz, ?::bigint)) as r (at, n)""", insert -> {
            insert.setString(1, kind);
            insert.setString(2, code);
            insert.setString(3, root);
            return 4;
        });
    }

    /**
     * The same for many things at once.
     *
     * @param select a query giving {@code code} and {@code root}, in the order the followers shall see them
     */
    public void addAll(Recording rec, String kind, String select) {
        run(rec, """
                insert into change (kind, code, root, known_from, recorded_by)
                select ?, it.code, it.root, r.at, r.n
                from (values (?::timestamptz, ?::bigint)) as r (at, n), (%s) as it""".formatted(select), insert -> {
            insert.setString(1, kind);
            return 2;
        });
    }

    /** One thing touched: kind, code and root as {@link #add} takes them. */
    public record Touched(String kind, String code, String root) {}

    /** The same for some things of several kinds, in the order in which the followers shall see them. */
    public void addAll(Recording rec, List<Touched> things) {
        run(rec, """
                insert into change (kind, code, root, known_from, recorded_by)
                select it.kind, it.code, it.root, r.at, r.n
                from unnest(?::text[], ?::text[], ?::text[]) with ordinality as it (kind, code, root, place),
                     (values (?::timestamptz, ?::bigint)) as r (at, n)
                order by it.place""", insert -> {
            insert.setArray(1, texts(insert, things, Touched::kind));
            insert.setArray(2, texts(insert, things, Touched::code));
            insert.setArray(3, texts(insert, things, Touched::root));
            return 4;
        });
    }

    private static Array texts(PreparedStatement insert, List<Touched> things, Function<Touched, String> text)
            throws SQLException {
        return insert.getConnection()
                .createArrayOf("text", things.stream().map(text).toArray());
    }

    /** The changes after a position, of one root or of all, in commit order. */
    List<Change> after(long position, @Nullable String root, int limit) {
        var ofRoot = root == null ? "" : "and root = ? ";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select position, kind, code, root, known_from from change "
                        + "where position > ? " + ofRoot + "order by position limit ?")) {
            var at = 1;
            select.setLong(at++, position);
            if (root != null) {
                select.setString(at++, root);
            }
            select.setInt(at, limit);
            var changes = new ArrayList<Change>(limit);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    changes.add(new Change(
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return changes;
        } catch (SQLException broken) {
            throw new IllegalStateException("The changes after " + position + " cannot be read", broken);
        }
    }

    /** The position of the last change there ever was; 0 before the first. */
    public long lastPosition() {
        return last(null);
    }

    /** The same of one root, or of all. */
    public long last(@Nullable String root) {
        var ofRoot = root == null ? "" : " where root = ?";
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select greatest((select max(position) from change" + ofRoot
                        + "), (select max(position) from feed_horizon), 0)")) {
            if (root != null) {
                select.setString(1, root);
            }
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The last change cannot be read", broken);
        }
    }

    private interface Filling {
        /** @return the index of the next parameter */
        int fill(PreparedStatement statement) throws SQLException;
    }

    private void run(Recording rec, String sql, Filling filling) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(sql)) {
            var next = filling.fill(insert);
            insert.setObject(next, rec.at().atOffset(ZoneOffset.UTC));
            insert.setLong(next + 1, rec.n());
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The change cannot be recorded", broken);
        }
    }
}
