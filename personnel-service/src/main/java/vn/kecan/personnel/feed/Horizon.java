package vn.kecan.personnel.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** How far back the feed reaches: changes at or before the horizon are no longer told. It only ever rises. */
@ApplicationScoped
public class Horizon {

    private final DataSource database;

    Horizon(DataSource database) {
        this.database = database;
    }

    /** The last position no longer told; 0 while nothing was taken out. */
    public long position() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(position), 0) from feed_horizon")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException("The feed's horizon cannot be read", broken);
        }
    }

    /** Takes out changes known before an instant, at most so many; how many went. First the horizon, then they. */
    int raise(Instant knownBefore, int most) {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (var connection = database.getConnection();
                    var raise = connection.prepareStatement("""
                            insert into feed_horizon (position)
                            select max(position) from (
                                select position, known_from from change order by position limit ?) it
                            where known_from < ? having max(position) is not null""");
                    var delete = connection.prepareStatement(
                            "delete from change where position <= (select max(position) from feed_horizon)")) {
                raise.setInt(1, most);
                raise.setObject(2, knownBefore.atOffset(ZoneOffset.UTC));
                return raise.executeUpdate() == 0 ? 0 : delete.executeUpdate();
            } catch (SQLException broken) {
                throw new IllegalStateException("What is past its retention cannot be taken out", broken);
            }
        });
    }
}
