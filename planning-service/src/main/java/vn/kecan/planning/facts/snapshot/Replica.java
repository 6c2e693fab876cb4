package vn.kecan.planning.facts.snapshot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the replica's tables; each reading is of one moment of the database. */
@ApplicationScoped
class Replica {

    private record Head(String stream, long position, Instant knownAt) {}

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private static final int ROWS_AT_ONCE = 2000;
    private static final int LONGEST_SECONDS = 600;

    private final DataSource database;
    private final CadreFiles files;
    private final FactBodies bodies = new FactBodies();

    Replica(DataSource database, CadreFiles files) {
        this.database = database;
        this.files = files;
    }

    /** Everything believed now. */
    Snapshot now() {
        return reading(connection -> {
            var head = head(connection);
            var all = new Advance(Advance.nothing(files), bodies);
            try (var select = connection.prepareStatement("""
                    select kind, code, body from fact_version where known_to is null and kind in ('unit', 'post', 'cadre', 'posting')
                    order by kind, code, valid_from""")) {
                each(select, all::believe);
            }
            return all.to(head.stream(), head.position(), head.knownAt());
        });
    }

    /** What is believed now, made from what was believed before; the very same when nothing was applied since. */
    Snapshot after(Snapshot before) {
        var next = reading(connection -> {
            var head = head(connection);
            if (head.position() == before.position() && head.stream().equals(before.stream())) {
                return before;
            }
            if (before.position() > 0 && !before.stream().equals(head.stream())) {
                return null;
            }
            var changes = new Advance(before, bodies);
            try (var select = connection.prepareStatement("""
                    with changed as (
                        select kind, code from fact_version where position > ? and kind in ('unit', 'post', 'cadre', 'posting')
                        union
                        select kind, code from fact_version where closed_position > ? and kind in ('unit', 'post', 'cadre', 'posting'))
                    select c.kind, c.code, f.body
                    from changed c
                    left join fact_version f on f.kind = c.kind and f.code = c.code and f.known_to is null
                    order by c.kind, c.code, f.valid_from""")) {
                select.setLong(1, before.position());
                select.setLong(2, before.position());
                each(select, changes::believe);
            }
            return changes.to(head.stream(), head.position(), head.knownAt());
        });
        return next == null ? now() : next;
    }

    /** Everything believed when the feed stood at this position. */
    Snapshot at(long position, Instant knownAt) {
        return reading(connection -> {
            var all = new Advance(Advance.nothing(files), bodies);
            try (var select = connection.prepareStatement("""
                    select kind, code, body from fact_version
                    where position <= ? and (closed_position is null or closed_position > ?) and kind in ('unit', 'post', 'cadre', 'posting')
                    order by kind, code, valid_from""")) {
                select.setLong(1, position);
                select.setLong(2, position);
                each(select, all::believe);
            }
            return all.to(head(connection).stream(), position, knownAt);
        });
    }

    /** The last position recorded not later than the instant; 0 when there is none. */
    long positionAt(Instant knownAt) {
        return reading(connection -> {
            try (var select = connection.prepareStatement("""
                select greatest(
                    (select position from fact_version where known_from <= ?
                     order by known_from desc, position desc limit 1),
                    (select closed_position from fact_version where known_to <= ?
                     order by known_to desc, closed_position desc limit 1))\
                """)) {
                var at = knownAt.atOffset(ZoneOffset.UTC);
                select.setObject(1, at);
                select.setObject(2, at);
                try (var row = select.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    private static Head head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select stream, position, known_at from feed_cursor")) {
            row.next();
            var stream = row.getString(1);
            return new Head(
                    stream == null ? "none" : stream,
                    row.getLong(2),
                    row.getObject(3, OffsetDateTime.class).toInstant());
        }
    }

    private static void each(PreparedStatement select, Consumer<Believed> consumer) throws SQLException {
        select.setFetchSize(ROWS_AT_ONCE);
        try (var row = select.executeQuery()) {
            Believed last = null;
            while (row.next()) {
                var kind = row.getString(1);
                var code = row.getString(2);
                if (last == null || !last.code().equals(code) || !last.kind().equals(kind)) {
                    give(last, consumer);
                    last = new Believed(kind, code, new ArrayList<>(1));
                }
                var body = row.getString(3);
                if (body != null) {
                    last.bodies().add(body);
                }
            }
            give(last, consumer);
        }
    }

    private static void give(@Nullable Believed it, Consumer<Believed> consumer) {
        if (it != null) {
            consumer.accept(new Believed(it.kind(), it.code(), List.copyOf(it.bodies())));
        }
    }

    private <T> T reading(Reading<T> reading) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            try (var connection = database.getConnection()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("set transaction isolation level repeatable read, read only");
                }
                return reading.from(connection);
            }
        });
    }
}
