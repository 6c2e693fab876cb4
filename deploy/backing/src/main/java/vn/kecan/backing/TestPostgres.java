package vn.kecan.backing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/**
 * One empty PostgreSQL per test JVM, however many tests ask for it. Takes the init argument {@code database}:
 * {@code personnel} or {@code planning}.
 */
public final class TestPostgres implements QuarkusTestResourceLifecycleManager {

    /** Quarkus loads this class more than once; a system property is what all of them share. */
    private static final String PORT = "kecan.test.postgres.port";

    private String database = "";

    @Override
    public void init(Map<String, String> arguments) {
        database = arguments.getOrDefault("database", "");
        if (!BackingPostgres.DATABASES.contains(database)) {
            throw new IllegalArgumentException("The init argument database (" + database + ") must be one of "
                    + BackingPostgres.DATABASES + ". Maybe write @ResourceArg(name = \"database\", value = ...).");
        }
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.datasource.jdbc.url", jdbcUrl(database),
                "quarkus.datasource.username", BackingPostgres.user(database),
                "quarkus.datasource.password", BackingPostgres.password(database));
    }

    @Override
    public void stop() {
        // Stops with the JVM: the next test resource of this run needs it again.
    }

    /** For tests that look past the service into its database. */
    public static String jdbcUrl(String database) {
        synchronized (System.class) {
            var port = Integer.getInteger(PORT);
            if (port == null) {
                port = startForThisJvm();
                System.setProperty(PORT, port.toString());
            }
            return BackingPostgres.jdbcUrl(port, database);
        }
    }

    private static int startForThisJvm() {
        try {
            return BackingPostgres.temporary().port();
        } catch (Exception e) {
            throw new IllegalStateException("PostgreSQL did not start for the tests of this JVM.", e);
        }
    }
}
