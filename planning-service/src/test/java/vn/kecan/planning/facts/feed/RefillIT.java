package vn.kecan.planning.facts.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.snapshot.Snapshots;
import vn.kecan.planning.testing.As;
import vn.kecan.platform.problem.ProblemException;

/** What an operator does when personnel's database was replaced, and that it is done only then. */
@QuarkusTest
@TestProfile(RealFacts.class)
class RefillIT {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final As ADMIN = new As("admin.hn", "HN", null, "admin");
    private static final String REASON = "{\"reason\":\"restored from the backup\"}";
    private static final String REFILL = "/replica/refill";

    @Inject
    Snapshots snapshots;

    private Origin origin;

    @BeforeEach
    void start() throws Exception {
        origin = Origin.start();
        var last = origin.publish("cadre", "FORMER", Published.cadre("FORMER", "1975-09", "F"));
        assertThat(snapshots.await(last, LONG)).isTrue();
    }

    @AfterEach
    void stop() {
        origin.close();
    }

    @Test
    void a_replica_in_step_with_its_feed_is_not_filled_anew() throws Exception {
        mustBeRefused();
        assertThat(snapshots.now().cadre("FORMER", DAY)).isPresent();
    }

    @Test
    void a_feed_that_does_not_answer_is_no_reason() throws Exception {
        origin.close();
        mustBeRefused();
    }

    @Test
    void after_the_database_was_replaced_the_replica_begins_anew_and_what_was_known_moves_aside() throws Exception {
        var held = snapshots.now();
        assertThat(held.file("FORMER")).isEqualTo(CadreFile.EMPTY);
        var former = held.snapshot().split(":")[0];
        var versions = number("select count(*) from fact_version");
        var entries = number("select count(*) from ledger_entry");
        var moved = number("select count(*) from former_fact_version");
        origin.replaced();
        origin.publish("cadre", "FRESH", Published.cadre("FRESH", "1980-01", "M"));

        ADMIN.post(REFILL + "?dryRun=true", REASON).then().statusCode(200).body("formerStream", equalTo(former));
        assertThat(number("select count(*) from fact_version")).isEqualTo(versions);
        assertThat(number("select count(*) from ledger_entry")).isEqualTo(entries);

        var key = UUID.randomUUID().toString();
        ADMIN.post(REFILL, REASON, key).then().statusCode(200).body("formerStream", equalTo(former));
        eventuallyKnown("FRESH");
        assertThat(snapshots.now().cadre("FORMER", DAY)).isEmpty();
        assertThatThrownBy(() -> held.file("FORMER"))
                .as("a snapshot of the former stream must not tell an empty file")
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        it -> assertThat(it.problem().status()).isEqualTo(503));
        assertThat(snapshots.now().snapshot()).doesNotStartWith(former).endsWith(":1");
        assertThat(number("select count(*) from former_fact_version")).isEqualTo(moved + versions);
        assertThat(number("select count(*) from ledger_entry where action = 'replica.refill' and subject = '" + former
                        + "' and actor = 'admin.hn' and why = 'restored from the backup'"))
                .isEqualTo(1);

        ADMIN.post(REFILL, REASON, key).then().statusCode(200).body("formerStream", equalTo(former));
        mustBeRefused();
        assertThat(number("select count(*) from ledger_entry")).isEqualTo(entries + 1);
    }

    @Test
    void versions_still_leave_the_replica_by_no_other_way() {
        for (var sql : new String[] {
            "delete from fact_version", "truncate fact_version",
            "delete from former_fact_version", "truncate former_fact_version"
        }) {
            assertThatThrownBy(() -> run(sql)).hasMessageMatching("(?s).*(append-only|keeps its versions).*");
        }
    }

    private static void mustBeRefused() throws SQLException {
        var entries = number("select count(*) from ledger_entry");
        ADMIN.post(REFILL, REASON)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:feed-not-foreign"))
                .body("violations[0].field", equalTo("feed"));
        assertThat(number("select count(*) from ledger_entry")).isEqualTo(entries);
    }

    private void eventuallyKnown(String cadre) throws InterruptedException {
        var deadline = System.nanoTime() + LONG.toNanos();
        while (snapshots.now().cadre(cadre, DAY).isEmpty()) {
            assertThat(System.nanoTime()).as(cadre + " must become known").isLessThan(deadline);
            Thread.sleep(20);
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Origin.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (var connection = Origin.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
