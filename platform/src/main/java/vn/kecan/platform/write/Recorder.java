package vn.kecan.platform.write;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
                var draw = connection.prepareStatement("select n, at from recording_begins()");
                var row = draw.executeQuery()) {
            row.next();
            return new Head(
                    row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
        } catch (SQLException refused) {
            if (LOCK_NOT_AVAILABLE.equals(refused.getSQLState())) {
                throw Problems.busy(RETRY_SECONDS);
            }
            throw new IllegalStateException("The recording lock cannot be taken", refused);
        }
    }
}
