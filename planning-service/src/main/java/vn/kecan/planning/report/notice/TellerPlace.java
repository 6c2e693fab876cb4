package vn.kecan.planning.report.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where the tellers stand, all replicas together. */
@ApplicationScoped
class TellerPlace {

    /**
     * @param running what the pass under way began on; null: none is
     * @param told the last unit it has told; empty: none yet
     * @param done what the last whole pass began on; null: there was none
     * @param rested whether that is long enough ago
     * @param factsAt up to when the facts were known that were told by last
     */
    record Place(
            @Nullable String running, String told, @Nullable String done, boolean rested, Instant factsAt) {

        /** On with the pass under way. */
        Place at(String unit, Instant facts) {
            return new Place(running, unit, done, rested, facts);
        }

        Place begins(String mark) {
            return new Place(mark, "", done, rested, factsAt);
        }

        Place ends(Instant facts) {
            return new Place(null, "", running, false, facts);
        }
    }

    private final DataSource database;

    TellerPlace(DataSource database) {
        this.database = database;
    }

    /** Takes the place until the transaction ends; empty while another teller has it. */
    Optional<Place> take(Duration rest) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("""
                        select running, told, done, done_at + ? * interval '1 ms' <= clock_timestamp(), facts_at
                        from notice_teller for update skip locked""")) {
            select.setLong(1, rest.toMillis());
            try (var row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new Place(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBoolean(4),
                                row.getObject(5, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The teller's place cannot be taken", broken);
        }
    }

    void keep(Place it) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("""
                        update notice_teller set running = ?, told = ?, done = ?, facts_at = ?,
                            done_at = case when ?::text is null then clock_timestamp() else done_at end""")) {
            update.setString(1, it.running());
            update.setString(2, it.told());
            update.setString(3, it.done());
            update.setObject(4, it.factsAt().atOffset(ZoneOffset.UTC));
            update.setString(5, it.running());
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The teller's place cannot be kept", broken);
        }
    }
}
