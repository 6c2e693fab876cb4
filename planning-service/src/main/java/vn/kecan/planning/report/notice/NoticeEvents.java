package vn.kecan.planning.report.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moment;

/** The events on record. The database numbers them in commit order, whoever inserts. */
@ApplicationScoped
class NoticeEvents {

    /**
     * Whose events are read.
     *
     * @param units the units within reach; null: every unit
     * @param own the reader's own record, of which nothing is told; empty: he has none
     * @param ownSlates the slates he ever stood on, of which nothing is told
     */
    record Reader(@Nullable Set<String> units, String own, Set<UUID> ownSlates) {}

    private static final String OPEN = """

            from notice_event e where e.raised
             and not exists (select from notice_event l where l.key = e.key and l.turn > e.turn)""";

    private final DataSource database;
    private final ObjectMapper json;

    NoticeEvents(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Raised and not lifted, of some units, by key. */
    Map<String, KeyedNotice> open(Collection<String> units) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select e.key, e.notice" + OPEN + " and e.unit = any (?)")) {
            select.setArray(1, texts(connection, units));
            var open = new HashMap<String, KeyedNotice>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    open.put(row.getString(1), new KeyedNotice(row.getString(1), notice(row.getString(2))));
                }
            }
            return open;
        } catch (SQLException broken) {
            throw new IllegalStateException("The open notices cannot be read", broken);
        }
    }

    /** The units with open notices, in order. */
    TreeSet<String> unitsWithOpen() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select distinct e.unit" + OPEN);
                var row = select.executeQuery()) {
            var units = new TreeSet<String>();
            while (row.next()) {
                units.add(row.getString(1));
            }
            return units;
        } catch (SQLException broken) {
            throw new IllegalStateException("The units with open notices cannot be read", broken);
        }
    }

    /** Tells in the transaction of the caller, who holds the recording lock from here to its end. */
    void tell(Turns turns, Moment moment) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into notice_event (key, raised, unit, cadre, slate, notice, as_of, snapshot, rulebook)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (var it : turns.lifted()) {
                fill(insert, it, false, moment);
            }
            for (var it : turns.raised()) {
                fill(insert, it, true, moment);
            }
            insert.executeBatch();
        } catch (SQLException broken) {
            throw new IllegalStateException("The notices cannot be told", broken);
        }
    }

    private void fill(PreparedStatement insert, KeyedNotice it, boolean raised, Moment moment) throws SQLException {
        var subject = it.notice().subject();
        insert.setString(1, it.key());
        insert.setBoolean(2, raised);
        insert.setString(3, it.notice().unit());
        insert.setString(4, subject.cadre());
        insert.setObject(5, subject.slate(), Types.OTHER);
        insert.setString(6, text(it.notice()));
        insert.setObject(7, moment.asOf());
        insert.setString(8, moment.facts().snapshot());
        insert.setString(9, moment.rulebook());
        insert.addBatch();
    }

    /** The events after a position that are for the reader's eyes, in commit order. */
    List<ToldNotice> after(long position, Reader reader, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select position, raised, key, notice, as_of, snapshot, rulebook, at from notice_event
                        where position > ? and (? or unit = any (?)) and cadre is distinct from ?
                          and (slate is null or slate <> all (?))
                        order by position limit ?""")) {
            var units = reader.units();
            select.setLong(1, position);
            select.setBoolean(2, units == null);
            select.setArray(3, texts(connection, units == null ? Set.of() : units));
            select.setString(4, reader.own());
            select.setArray(
                    5, connection.createArrayOf("uuid", reader.ownSlates().toArray()));
            select.setInt(6, limit);
            var told = new ArrayList<ToldNotice>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    told.add(told(row));
                }
            }
            return told;
        } catch (SQLException broken) {
            throw new IllegalStateException("The notices after " + position + " cannot be read", broken);
        }
    }

    /** The position of the last event there is; 0 before the first. */
    long lastPosition() {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select coalesce(max(position), 0) from notice_event");
                var row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException("The last notice cannot be read", broken);
        }
    }

    private ToldNotice told(ResultSet row) throws SQLException {
        return new ToldNotice(
                row.getLong(1),
                row.getBoolean(2),
                new KeyedNotice(row.getString(3), notice(row.getString(4))),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    private Notice notice(String text) {
        try {
            return json.readValue(text, Notice.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A notice on record cannot be read", impossible);
        }
    }

    private String text(Notice it) {
        try {
            return json.writeValueAsString(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Array texts(Connection connection, Collection<String> some) throws SQLException {
        return connection.createArrayOf("text", some.toArray());
    }
}
