package vn.kecan.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kecan.personnel.Suite.forest;
import static vn.kecan.personnel.Suite.plant;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.kecan.backing.TestPostgres;
import vn.kecan.backing.TestTokens;

/** However many writers wait for one that takes long, readers are answered. */
@QuarkusTest
@WithTestResource(value = TestPostgres.class, initArgs = @ResourceArg(name = "database", value = "personnel"))
@WithTestResource(TestTokens.class)
@Timeout(120)
class ManyWritersIT {

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @ConfigProperty(name = "kecan.write.at-once")
    int atOnce;

    private final String root = forest();
    private Api officer;

    @BeforeEach
    void found() {
        officer = Api.city(root);
        plant(root);
    }

    @Test
    void readers_are_answered_while_more_writers_wait_than_there_are_connections() throws Exception {
        List<Future<Response>> writes;
        try (var writers = Executors.newVirtualThreadPerTaskExecutor();
                var lock = Api.database()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("select recording_lock()");
            writes = write(writers, 2 * connections);
            awaitWaiting(atOnce);
            assertThat(officer.get("/units/" + root).statusCode()).isEqualTo(200);
            lock.rollback();
        }
        for (var it : writes) {
            assertThat(it.get().statusCode()).isEqualTo(201);
        }
    }

    @Test
    void whoever_waits_too_long_outside_is_told_when_to_come_back_and_leaves_nothing() throws Exception {
        var refused = new ArrayList<Response>();
        var recorded = 0;
        List<Future<Response>> writes;
        try (var writers = Executors.newVirtualThreadPerTaskExecutor();
                var lock = Api.database()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("select recording_lock()");
            writes = write(writers, atOnce + 2);
            awaitWaiting(atOnce);
            while (writes.stream().filter(Future::isDone).count() < 2) {
                Thread.sleep(20);
            }
            lock.rollback();
        }
        for (var it : writes) {
            if (it.get().statusCode() == 201) {
                recorded++;
            } else {
                refused.add(it.get());
            }
        }
        assertThat(refused).hasSize(2).allSatisfy(it -> {
            assertThat(it.statusCode()).isEqualTo(503);
            assertThat(it.jsonPath().getString("type")).isEqualTo("urn:problem:busy");
            assertThat(it.header("Retry-After")).isNotBlank();
        });
        assertThat(recorded).isEqualTo(atOnce);
        assertThat(Api.count("from cadre_version where code like '" + root + "-W%'"))
                .isEqualTo(recorded);
    }

    private List<Future<Response>> write(ExecutorService writers, int many) {
        return IntStream.range(0, many)
                .mapToObj(n ->
                        writers.submit(() -> officer.post("/cadres", Api.cadre(root + "-W" + n, "Nguyễn Thị Hương"))))
                .toList();
    }

    /** Until so many stand before the recording lock. */
    private static void awaitWaiting(int many) throws SQLException, InterruptedException {
        while (Api.count("from pg_locks where locktype = 'advisory' and not granted") < many) {
            Thread.sleep(20);
        }
    }
}
