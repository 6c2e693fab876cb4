package vn.kecan.platform.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.ledger.Head;
import vn.kecan.platform.ledger.Ledger;
import vn.kecan.platform.problem.Problems;

/** Draws the number and the instant of a write under the recording lock of the database. */
@ApplicationScoped
class Recorder {

    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int RETRY_SECONDS = 5;

    private final DataSource database;
    private final Ledger ledger;

    Recorder(DataSource database, Ledger ledger) {
        this.database = database;
        this.ledger = ledger;
    }

    Recording begin(@Nullable String ifMatch) {
        return new Recording(this::drawUnderLock, ledger, ifMatch);
    }

    private Head drawUnderLock() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set local lock_timeout = '20s'");
            statement.execute("select recording_lock()");
            statement.execute("set local lock_timeout = 0");
            var last = ledger.head();
            try (var row = statement.executeQuery("select clock_timestamp()")) {
                row.next();
                var now = row.getObject(1, OffsetDateTime.class).toInstant();
                return new Head(last.n() + 1, later(now, last.at().plus(1, ChronoUnit.MICROS)));
            }
        } catch (SQLException refused) {
            if (LOCK_NOT_AVAILABLE.equals(refused.getSQLState())) {
                throw Problems.busy(RETRY_SECONDS);
            }
            throw new IllegalStateException("The recording lock cannot be taken", refused);
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
