package vn.kecan.planning.testing;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** The service on a real database, with a small city of its own for every test. */
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "planning"))
@WithTestResource(TestTokens.class)
@WithTestResource(NoFeed.class)
@WithTestResource(Families.class)
public abstract class PlanningTest {

    private static final AtomicInteger TERMS = new AtomicInteger();

    @Inject
    protected DataSource database;

    @BeforeEach
    void aSmallCity() {
        WorldKnown.become(World.lawful());
        Families.forget();
    }

    /** How many ledger entries there are. */
    protected long entries() throws Exception {
        return number("select count(*) from ledger_entry");
    }

    protected long number(String sql) throws Exception {
        try (var connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    protected void run(String sql) throws Exception {
        try (var connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        }
    }

    /** A ward no other test has plans for. */
    protected String newWard(World world) {
        var code = "T%04d".formatted(TERMS.incrementAndGet()) + Long.toString(System.nanoTime() % 100000, 36);
        world.ward(code);
        WorldKnown.become(world);
        return code;
    }

    protected static long millisecondsOf(Runnable work) {
        var start = Instant.now();
        work.run();
        return Duration.between(start, Instant.now()).toMillis();
    }
}
