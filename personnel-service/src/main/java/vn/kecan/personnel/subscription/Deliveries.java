package vn.kecan.personnel.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How telling goes, of all subscriptions. Times are the database's. */
@ApplicationScoped
class Deliveries {

    /** A subscription whose turn it is, and how telling it goes; locked until the transaction ends. */
    record Due(Subscription subscription, long position, int attempts, boolean failingTooLong, Instant now) {}

    private final DataSource database;

    Deliveries(DataSource database) {
        this.database = database;
    }

    Optional<Delivery> of(UUID subscription) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select position, delivered, delivered_at, attempts, failing_since,
                               case when attempts > 0 then next_try end, last_status, last_error, paused
                        from subscription_delivery where subscription = ?""")) {
            select.setObject(1, subscription);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The delivery of " + subscription + " cannot be read", broken);
        }
    }

    /** Whether the last word on where to begin was taken up already. */
    boolean tookUp(Subscription it) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select exists (select from subscription_delivery where subscription = ? and epoch = ?)")) {
            select.setObject(1, it.id());
            select.setLong(2, it.epoch());
            try (var row = select.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The delivery of " + it.id() + " cannot be read", broken);
        }
    }

    /** One whose turn it is and whom nobody else is telling. */
    Optional<Due> claim(Duration giveUp) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select " + Subscriptions.COLUMNS + """
                        , d.epoch, d.position, d.attempts,
                        coalesce(d.failing_since < clock_timestamp() - make_interval(secs => ?), false),
                        clock_timestamp()
                        from subscription_delivery d join subscription s on s.id = d.subscription
                        where s.active and (
                            d.epoch <> s.epoch
                            or d.paused is null and d.next_try <= clock_timestamp() and (
                                s.root is null and exists (select from change c where c.position > d.position)
                                or exists (select from change c where c.root = s.root and c.position > d.position)
                                or d.position < (select max(position) from feed_horizon)))
                        order by d.next_try limit 1
                        for update of d skip locked""")) {
            select.setDouble(1, giveUp.toMillis() / 1000.0);
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(due(connection, row)) : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("Whose turn it is cannot be found out", broken);
        }
    }

    private static Due due(Connection connection, ResultSet row) throws SQLException {
        var it = Subscriptions.read(row);
        var fresh = row.getLong(15) != it.epoch();
        var position = row.getLong(16);
        if (fresh) {
            position = it.startPosition() == null ? position : it.startPosition();
            takeUp(connection, it, position);
        }
        return new Due(it, position, fresh ? 0 : row.getInt(17), !fresh && row.getBoolean(18), instant(row, 19));
    }

    private static void takeUp(Connection connection, Subscription it, long position) throws SQLException {
        try (var update = connection.prepareStatement("""
                update subscription_delivery set epoch = ?, position = ?, attempts = 0, failing_since = null,
                    next_try = '-infinity', last_status = null, last_error = null, paused = null
                where subscription = ?""")) {
            update.setLong(1, it.epoch());
            update.setLong(2, position);
            update.setObject(3, it.id());
            update.executeUpdate();
        }
    }

    void told(UUID subscription, long position, int events) {
        run("""
                update subscription_delivery set position = ?, delivered = delivered + ?, attempts = 0,
                    delivered_at = case when ? > 0 then clock_timestamp() else delivered_at end,
                    failing_since = null, next_try = '-infinity', last_status = null, last_error = null
                where subscription = ?""", position, events, events, subscription);
    }

    void failed(UUID subscription, @Nullable Integer status, String error, Duration pause) {
        run("""
                update subscription_delivery set attempts = attempts + 1, last_status = ?::integer, last_error = ?,
                    failing_since = coalesce(failing_since, clock_timestamp()),
                    next_try = clock_timestamp() + make_interval(secs => ?)
                where subscription = ?""", status, error, pause.toMillis() / 1000.0, subscription);
    }

    void pause(UUID subscription, String why, @Nullable Integer status, String error) {
        run("""
                update subscription_delivery set paused = ?, attempts = attempts + 1, last_status = ?::integer,
                    last_error = ?, failing_since = coalesce(failing_since, clock_timestamp())
                where subscription = ?""", why, status, error, subscription);
    }

    /** Whoever was told all there is of his forest moves on with the others, lest the horizon overtake him. */
    void moveQuietOn() {
        run("""
                update subscription_delivery d set position = l.last
                from (select max(position) as last from change) l
                where d.subscription in (
                        select q.subscription from subscription_delivery q
                        where q.paused is null and q.attempts = 0 for update skip locked)
                  and d.position < l.last
                  and d.position >= coalesce((select max(position) from feed_horizon), 0)
                  and exists (select from subscription s where s.id = d.subscription and s.epoch = d.epoch
                              and s.root is not null
                              and not exists (select from change c
                                              where c.root = s.root and c.position > d.position))""");
    }

    private void run(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("How a delivery went cannot be kept", broken);
        }
    }

    private static Delivery read(ResultSet row) throws SQLException {
        return new Delivery(
                row.getLong(1),
                row.getLong(2),
                row.getObject(3) == null ? null : instant(row, 3),
                row.getInt(4),
                row.getObject(5) == null ? null : instant(row, 5),
                row.getObject(6) == null ? null : instant(row, 6),
                row.getObject(7, Integer.class),
                row.getString(8),
                row.getString(9));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
