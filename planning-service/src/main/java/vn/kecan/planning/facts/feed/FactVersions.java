package vn.kecan.planning.facts.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The replica's versions and our place in the feed. */
@ApplicationScoped
class FactVersions {

    /** How far the feed is applied; the cursor is null and the position 0 before the first page. */
    record Place(
            @Nullable String stream,
            long position,
            @Nullable String cursor) {}

    private record Row(Change change, Change.Version version) {}

    private final DataSource database;

    FactVersions(DataSource database) {
        this.database = database;
    }

    Place place() {
        return place("select stream, position, cursor from feed_cursor");
    }

    /** Whoever applies a page holds this until his transaction ends. */
    Place lockPlace() {
        return place("select stream, position, cursor from feed_cursor for update");
    }

    private Place place(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return new Place(row.getString(1), row.getLong(2), row.getString(3));
        } catch (SQLException broken) {
            throw new IllegalStateException("The place in the feed cannot be read", broken);
        }
    }

    /** Ends the belief in whatever is believed of these things. */
    void close(List<Change> changes) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                    update fact_version f
                    set known_to = greatest(c.known_from, f.known_from), closed_position = c.position
                    from unnest(?::text[], ?::text[], ?::timestamptz[], ?::bigint[])
                        as c (kind, code, known_from, position)
                    where f.kind = c.kind and f.code = c.code and f.known_to is null\
                    """)) {
            update.setArray(1, array(connection, "text", changes, Change::kind));
            update.setArray(2, array(connection, "text", changes, Change::code));
            update.setArray(
                    3, array(connection, "text", changes, it -> it.knownFrom().toString()));
            update.setArray(4, array(connection, "bigint", changes, Change::position));
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Versions cannot be closed", broken);
        }
    }

    void add(List<Change> changes) {
        var rows = changes.stream()
                .flatMap(it -> it.versions().stream().map(version -> new Row(it, version)))
                .toList();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                    insert into fact_version (kind, code, root, valid_from, valid_to, known_from, position, body)
                    select * from unnest(?::text[], ?::text[], ?::text[], ?::date[], ?::date[], ?::timestamptz[],
                                         ?::bigint[], ?::jsonb[])\
                    """)) {
            insert.setArray(1, array(connection, "text", rows, it -> it.change().kind()));
            insert.setArray(2, array(connection, "text", rows, it -> it.change().code()));
            insert.setArray(3, array(connection, "text", rows, it -> it.change().root()));
            insert.setArray(
                    4,
                    array(
                            connection,
                            "text",
                            rows,
                            it -> it.version().validFrom().toString()));
            insert.setArray(
                    5, array(connection, "text", rows, it -> said(it.version().validTo())));
            insert.setArray(
                    6,
                    array(
                            connection,
                            "text",
                            rows,
                            it -> it.change().knownFrom().toString()));
            insert.setArray(
                    7, array(connection, "bigint", rows, it -> it.change().position()));
            insert.setArray(
                    8, array(connection, "text", rows, it -> it.version().body()));
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("Versions cannot be added", broken);
        }
    }

    /** Moves everything aside and our place to the beginning, for the write with this ledger number. */
    void beginAnew(long entry) {
        try (var connection = database.getConnection();
                var call = connection.prepareStatement("select replica_begins_anew(?)")) {
            call.setLong(1, entry);
            call.execute();
        } catch (SQLException broken) {
            throw new IllegalStateException("The replica cannot begin anew", broken);
        }
    }

    void moveTo(@Nullable Change last, String cursor) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                    update feed_cursor set cursor = ?, stream = coalesce(?::uuid, stream),
                        position = coalesce(?, position), known_at = coalesce(?, known_at)\
                    """)) {
            update.setString(1, cursor);
            update.setString(2, last == null ? null : last.stream());
            update.setObject(3, last == null ? null : last.position(), Types.BIGINT);
            update.setObject(
                    4, last == null ? null : last.knownFrom().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The place in the feed cannot be kept", broken);
        }
    }

    private static @Nullable String said(@Nullable Object it) {
        return it == null ? null : it.toString();
    }

    private static <T> java.sql.Array array(
            Connection connection, String type, List<T> items, Function<T, @Nullable Object> value)
            throws SQLException {
        return connection.createArrayOf(type, items.stream().map(value).toArray());
    }
}
