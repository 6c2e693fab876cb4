package vn.kecan.personnel.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All subscriptions. */
@ApplicationScoped
class Subscriptions {

    static final String COLUMNS = """
            s.id, s.owner, s.owner_id, s.root, s.target, s.kinds, s.batch, s.active, s.secret_version, s.secret_since,
            s.start_position, s.epoch, s.recorded_at, s.recorded_by""";

    private final DataSource database;

    Subscriptions(DataSource database) {
        this.database = database;
    }

    Optional<Subscription> find(UUID id) {
        return select("and s.id = ?", it -> it.setObject(1, id)).stream().findFirst();
    }

    List<Subscription> ofOwner(String ownerId) {
        return select("and s.owner_id = ? order by s.recorded_at, s.id", it -> it.setString(1, ownerId));
    }

    /** Those that tell anything of this forest; of all forests with null. */
    List<Subscription> ofRoot(@Nullable String root) {
        return select("and (?::text is null or s.root is null or s.root = ?) order by s.recorded_at, s.id", it -> {
            it.setString(1, root);
            it.setString(2, root);
        });
    }

    void add(Subscription it) {
        write("""
                insert into subscription (owner, owner_id, root, target, kinds, batch, active, secret_version,
                    secret_since, start_position, epoch, recorded_at, recorded_by, id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", it);
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into subscription_delivery (subscription, epoch, position) values (?, ?, ?)")) {
            insert.setObject(1, it.id());
            insert.setLong(2, it.epoch());
            insert.setObject(3, it.startPosition(), Types.BIGINT);
            insert.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The subscription " + it.id() + " cannot be begun", broken);
        }
    }

    void replace(Subscription it) {
        write("""
                update subscription set owner = ?, owner_id = ?, root = ?, target = ?, kinds = ?, batch = ?, active = ?,
                    secret_version = ?, secret_since = ?, start_position = ?, epoch = ?, recorded_at = ?, recorded_by = ?
                where id = ?""", it);
    }

    /** The row stays, for whoever asks later what was told to whom; nothing is told any more. */
    void end(UUID id, long n) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update subscription set ended = true, active = false, recorded_by = ? where id = ?")) {
            update.setLong(1, n);
            update.setObject(2, id);
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The subscription " + id + " cannot be ended", broken);
        }
    }

    private void write(String sql, Subscription it) {
        try (var connection = database.getConnection();
                var write = connection.prepareStatement(sql)) {
            write.setString(1, it.owner());
            write.setString(2, it.ownerId());
            write.setString(3, it.root());
            write.setString(4, it.target());
            write.setArray(5, texts(connection, it.kinds()));
            write.setInt(6, it.batch());
            write.setBoolean(7, it.active());
            write.setInt(8, it.secretVersion());
            write.setObject(9, it.secretSince().atOffset(ZoneOffset.UTC));
            write.setObject(10, it.startPosition(), Types.BIGINT);
            write.setLong(11, it.epoch());
            write.setObject(12, it.recordedAt().atOffset(ZoneOffset.UTC));
            write.setLong(13, it.recordedBy());
            write.setObject(14, it.id());
            write.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The subscription " + it.id() + " cannot be recorded", broken);
        }
    }

    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private List<Subscription> select(String and, Filling filling) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select " + COLUMNS + " from subscription s where not s.ended " + and)) {
            filling.fill(select);
            var found = new ArrayList<Subscription>();
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    found.add(read(row));
                }
            }
            return found;
        } catch (SQLException broken) {
            throw new IllegalStateException("The subscriptions cannot be read", broken);
        }
    }

    /** The row's first columns are {@link #COLUMNS}. */
    static Subscription read(ResultSet row) throws SQLException {
        return new Subscription(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                List.of((String[]) row.getArray(6).getArray()),
                row.getInt(7),
                row.getBoolean(8),
                row.getInt(9),
                instant(row, 10),
                row.getObject(11, Long.class),
                row.getLong(12),
                instant(row, 13),
                row.getLong(14));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static java.sql.Array texts(Connection connection, List<String> texts) throws SQLException {
        return connection.createArrayOf("text", texts.toArray());
    }
}
