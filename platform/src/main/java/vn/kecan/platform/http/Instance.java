package vn.kecan.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The identity of this service's database, made once by its first migration and shared by all replicas. */
@ApplicationScoped
public class Instance {

    private record Identity(UUID stream, byte[] cursorKey) {}

    private final DataSource database;
    private volatile @Nullable Identity identity;

    Instance(DataSource database) {
        this.database = database;
    }

    /** Names the stream of changes of this database. */
    public UUID stream() {
        return identity().stream();
    }

    byte[] cursorKey() {
        return identity().cursorKey();
    }

    private Identity identity() {
        var known = identity;
        if (known == null) {
            known = read();
            identity = known;
        }
        return known;
    }

    private Identity read() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select stream, cursor_key from instance")) {
            row.next();
            return new Identity(row.getObject(1, UUID.class), row.getBytes(2));
        } catch (SQLException broken) {
            throw new IllegalStateException("The database names no instance", broken);
        }
    }
}
