package vn.kecan.personnel.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.http.Instance;

/**
 * Everything believed at one position of the feed, thing by thing, in one read-only transaction that sees neither more
 * nor less than the changes up to that position: versions and changes become visible together.
 */
@ApplicationScoped
class StreamSnapshot {

    private static final int ROWS_AT_ONCE = 500;
    private static final int BUFFER = 64 * 1024;

    private final DataSource database;
    private final Instance instance;
    private final ReadChanges readChanges;
    private final ObjectMapper json;
    private final String schemas;

    StreamSnapshot(
            DataSource database, Instance instance, ReadChanges readChanges, ObjectMapper json, FeedSettings settings) {
        this.database = database;
        this.instance = instance;
        this.readChanges = readChanges;
        this.json = json;
        this.schemas = settings.schemas();
    }

    /** Where a snapshot stands. */
    private record Stand(long position, Instant knownAt) {}

    /** A snapshot begun: its cursor is known before the first thing is told. Give it out, or close it. */
    final class Begun implements AutoCloseable {

        private final Connection connection;
        private final @Nullable String root;
        private final Stand stand;
        private final AtomicBoolean open = new AtomicBoolean(true);

        private Begun(Connection connection, @Nullable String root) throws SQLException {
            this.connection = connection;
            this.root = root;
            this.stand = stand(connection);
        }

        String next() {
            return readChanges.cursor(root, stand.position());
        }

        void tell(OutputStream to) throws IOException {
            var out = new BufferedOutputStream(to, BUFFER);
            try {
                var things = 0L;
                for (var kind : Kinds.ALL) {
                    things += tellAll(kind, out);
                }
                out.write(json.writeValueAsBytes(last(things)));
                out.write('\n');
                out.flush();
            } catch (SQLException broken) {
                throw new IOException("The snapshot broke off", broken);
            }
        }

        private long tellAll(Kind kind, OutputStream out) throws SQLException, IOException {
            var things = 0L;
            try (var select = connection.prepareStatement(believed(kind, root != null))) {
                if (root != null) {
                    select.setString(1, root);
                }
                select.setFetchSize(ROWS_AT_ONCE);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        var change = new Change(
                                stand.position(), kind.name(), row.getString(1), row.getString(2), stand.knownAt());
                        var id = instance.stream() + ":" + stand.position() + "/" + kind.name() + "/" + change.code();
                        var event = ChangeEvent.named(schemas, id, change, "[" + row.getString(3) + "]");
                        out.write(json.writeValueAsBytes(event));
                        out.write('\n');
                        things++;
                    }
                }
            }
            return things;
        }

        private Map<String, Object> last(long things) {
            var last = new LinkedHashMap<String, Object>();
            last.put("specversion", "1.0");
            last.put("id", instance.stream() + ":" + stand.position() + "/");
            last.put("source", ChangeEvent.SOURCE);
            last.put("type", "vn.kecan.personnel.snapshot.completed.v1");
            last.put("time", stand.knownAt());
            last.put("datacontenttype", "application/json");
            last.put("data", Map.of("position", stand.position(), "things", things, "next", next()));
            return last;
        }

        @Override
        public void close() {
            if (!open.getAndSet(false)) {
                return;
            }
            try (connection) {
                connection.rollback();
                connection.setAutoCommit(true);
            } catch (SQLException gone) {
                throw new IllegalStateException("The snapshot's connection cannot be given back", gone);
            }
        }
    }

    Begun begin(@Nullable String root) {
        try {
            var connection = database.getConnection();
            try {
                connection.setAutoCommit(false);
                try (var statement = connection.createStatement()) {
                    statement.execute("set transaction isolation level repeatable read, read only");
                }
                return new Begun(connection, root);
            } catch (SQLException | RuntimeException failed) {
                connection.close();
                throw failed;
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The snapshot cannot be begun", broken);
        }
    }

    private static Stand stand(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select greatest((select max(position) from change), (select max(position) from feed_horizon), 0),
                               coalesce((select at from ledger_entry order by n desc limit 1), '1970-01-01T00:00:00Z')""")) {
            row.next();
            return new Stand(
                    row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
        }
    }

    /** Open versions are what is believed now; now is the transaction's. In the order of an index, so nothing piles up. */
    private static String believed(Kind kind, boolean ofRoot) {
        return """
                select v.%2$s::text, min(v.root), string_agg(%3$s, ',' order by v.valid_from)
                from %1$s v
                where v.known_to is null%4$s
                group by v.%2$s
                order by v.%2$s""".formatted(kind.table(), kind.key(), kind.json(), ofRoot ? " and v.root = ?" : "");
    }
}
