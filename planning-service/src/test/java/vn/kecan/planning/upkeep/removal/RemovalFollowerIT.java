package vn.kecan.planning.upkeep.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.*;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.feed.Origin;
import vn.kecan.planning.facts.feed.Published;
import vn.kecan.planning.facts.feed.RealFacts;
import vn.kecan.planning.facts.snapshot.Snapshots;
import vn.kecan.planning.testing.As;
import vn.kecan.planning.testing.Walk;

/** Removals follow from the feed, once each, whoever looks and whoever is killed. */
@QuarkusTest
@TestProfile(RealFacts.class)
class RemovalFollowerIT {

    @Inject
    Snapshots snapshots;

    @Inject
    FollowRemovals follow;

    private final String city = "R" + Long.toString(System.nanoTime() % 1_000_000, 36);
    private final String ward = city + "-W";
    private final As board = new As("board." + city, city, null, "org-board");

    private Origin origin;
    private String plan;

    @BeforeEach
    void aPlanOfManyCadres() throws Exception {
        origin = Origin.start();
        origin.publish("unit", city, Published.unit(city, null, "2010-01-01", null, "CITY"));
        origin.publish("unit", ward, Published.unit(ward, city, "2010-01-01", null));
        post("SPEC", "SPECIALIST", 12);
        post("EXEC", "EXECUTIVE_COMMITTEE", 8);
        for (var n = 1; n <= 5; n++) {
            var posting = UUID.randomUUID().toString();
            origin.publish("cadre", cadre(n), Published.cadre(cadre(n), "1985-03", "F"));
            origin.publish(
                    "posting", posting, Published.posting(posting, cadre(n), ward + "-SPEC", "2018-01-01", null));
        }
        arrived();
        plan = board.post("/plans", "{\"unit\":\"%s\",\"term\":\"2030-2035\"}".formatted(ward))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var n = 1; n <= 5; n++) {
            board.post(
                            "/plans/" + plan + "/entries",
                            "{\"cadre\":\"%s\",\"post\":\"%s-EXEC\",\"tier\":1,\"readiness\":\"NOW\",\"rank\":1}"
                                    .formatted(cadre(n), ward))
                    .then()
                    .statusCode(201);
        }
    }

    @AfterEach
    void stop() {
        origin.close();
    }

    private String cadre(int n) {
        return city + "-C" + n;
    }

    private void post(String suffix, String kind, int rank) {
        origin.publish("post", ward + "-" + suffix, """
                {"code":"%1$s-%2$s","unit":"%1$s","title":"%2$s","kind":"%3$s","rank":%4$d,"seats":27,"head":false,
                 "nonLocal":false,"managedBy":"%5$s","politicalTheory":"ADVANCED","validFrom":"2010-01-01"}""".formatted(ward, suffix, kind, rank, city));
    }

    private long disciplined(int n) {
        return origin.publish("discipline", "D-" + cadre(n), """
                {"id":"D-%1$s","cadre":"%1$s","kind":"WARNING","side":"PARTY","declared":false,
                 "decision":{"number":"9-QĐ","date":"%2$s","issuer":"UBKT"},"validFrom":"%2$s","validTo":null}""".formatted(cadre(n), Walk.today()));
    }

    private void arrived() throws InterruptedException {
        assertThat(snapshots.await(origin.last(), Duration.ofSeconds(20))).isTrue();
    }

    private long rows(String where) throws SQLException {
        try (var connection = Origin.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from removal_proposal where plan = '" + plan + "' and " + where)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void wait(long wanted, String where) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (rows(where) != wanted && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(rows(where)).isEqualTo(wanted);
    }

    @Test
    void a_discipline_by_the_feed_makes_exactly_one_proposal_with_followers_at_once() throws Exception {
        var position = disciplined(1);
        arrived();
        try (var pool = Executors.newFixedThreadPool(8)) {
            var looks = new ArrayList<Callable<Integer>>();
            for (var n = 0; n < 40; n++) {
                looks.add(follow::look);
            }
            for (var done : pool.invokeAll(looks)) {
                done.get();
            }
        }
        wait(1, "state = 'OPEN'");
        assertThat(rows("true")).isEqualTo(1);
        board.get("/removal-proposals?plan=" + plan)
                .then()
                .body("items.cadre", contains(cadre(1)))
                .body("items[0].rule", equalTo("PL-22"))
                .body("items[0].verdict.facts.decisions", contains("9-QĐ, UBKT, " + Walk.today()))
                .body("items[0].snapshot", endsWith(":" + position));
    }

    @Test
    void a_withdrawn_discipline_withdraws_the_proposal_and_a_new_one_proposes_anew() throws Exception {
        disciplined(2);
        wait(1, "state = 'OPEN'");
        origin.publish("discipline", "D-" + cadre(2));
        wait(1, "state = 'WITHDRAWN' and ended_snapshot like '%:" + origin.last() + "' and ended_by is null");
        assertThat(rows("state = 'OPEN'")).isZero();
        disciplined(2);
        wait(1, "state = 'OPEN'");
        assertThat(rows("true")).isEqualTo(2);
    }

    @Test
    void nothing_is_lost_or_doubled_when_who_looks_is_thrown_out_again_and_again() throws Exception {
        for (var n = 1; n <= 5; n++) {
            disciplined(n);
        }
        for (var n = 0; n < 12; n++) {
            Thread.sleep(60);
            try (var connection = Origin.connect();
                    var statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where usename = 'planning' and pid <> pg_backend_pid()");
            }
        }
        wait(5, "state = 'OPEN'");
        assertThat(rows("true")).isEqualTo(5);
    }

    @Test
    void one_who_looks_with_older_facts_than_another_leaves_everything_alone() throws Exception {
        disciplined(3);
        wait(1, "state = 'OPEN'");
        try (var connection = Origin.connect();
                var statement = connection.createStatement()) {
            statement.execute("update removal_watch set position = position + 1000");
            origin.publish("discipline", "D-" + cadre(3));
            arrived();
            assertThat(follow.look()).isZero();
            assertThat(rows("state = 'OPEN'")).isEqualTo(1);
            statement.execute("update removal_watch set position = 0");
        }
        wait(1, "state = 'WITHDRAWN'");
    }
}
