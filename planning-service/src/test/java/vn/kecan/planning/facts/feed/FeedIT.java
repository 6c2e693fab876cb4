package vn.kecan.planning.facts.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.snapshot.Snapshots;

@QuarkusTest
@TestProfile(RealFacts.class)
class FeedIT {

    private static final Duration TWO_SECONDS = Duration.ofSeconds(2);
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Inject
    Snapshots snapshots;

    @Inject
    ReadFeed feed;

    private Origin origin;

    @BeforeEach
    void start() throws Exception {
        origin = Origin.start();
    }

    @AfterEach
    void stop() {
        origin.close();
    }

    @Test
    void a_change_is_seen_within_two_seconds() throws Exception {
        var position = origin.publish("cadre", "FEED-1", Published.cadre("FEED-1", "1975-09", "F"));

        assertThat(snapshots.await(position, TWO_SECONDS)).isTrue();
        assertThat(snapshots.now().cadre("FEED-1", DAY)).isPresent();
        assertThat(snapshots.now().snapshot()).endsWith(":" + position);
    }

    @Test
    void a_kind_no_rule_reads_is_kept_and_stops_nothing() throws Exception {
        origin.publish("discipline", "d-1", """
                {"id":"d-1","cadre":"OTHER-1","kind":"REPRIMAND","declared":true,"validFrom":"2024-01-10"}""");
        origin.publish("relative", "r-1", """
                {"id":"r-1","cadre":"OTHER-1","declared":true,"validFrom":"1975-09-01"}""");
        var position = origin.publish("cadre", "OTHER-1", Published.cadre("OTHER-1", "1975-09", "F"));

        assertThat(snapshots.await(position, LONG)).isTrue();
        assertThat(snapshots.now().cadre("OTHER-1", DAY)).isPresent();
        assertThat(
                        query(
                                "select count(*) from fact_version where kind in ('discipline', 'relative') and code like '_-1'"))
                .isEqualTo(2);
    }

    @Test
    void nothing_is_lost_or_doubled_when_answers_are_cut_off() throws Exception {
        origin.misbehave(Origin.Mischief.CUT_EVERY_THIRD);
        publishMany("CUT");
        mustHoldOnceEach("CUT");
        assertThat(RestAssured.get("/q/metrics").asString())
                .contains("kecan_feed_lag_positions 0.0", "kecan_feed_lag_seconds ");
    }

    @Test
    void nothing_is_doubled_when_pages_begin_with_what_was_sent_before() throws Exception {
        origin.publish("cadre", "REPEAT", Published.cadre("REPEAT", "1975-09", "F"));
        origin.misbehave(Origin.Mischief.REPEAT_LAST_FIVE);
        publishMany("REPEAT");
        mustHoldOnceEach("REPEAT");
    }

    @Test
    void several_readers_at_once_apply_every_change_once() throws Exception {
        publishMany("MANY");
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Integer>>();
            for (var n = 0; n < 40; n++) {
                tasks.add(() -> feed.read().fresh());
            }
            for (var done : readers.invokeAll(tasks)) {
                assertThat(done.get()).isBetween(0, 50);
            }
        }
        mustHoldOnceEach("MANY");
    }

    @Test
    void nothing_is_lost_or_doubled_when_the_database_throws_the_reader_out_again_and_again() throws Exception {
        publishMany("KILL");
        for (var n = 0; n < 10; n++) {
            Thread.sleep(30);
            query("select count(pg_terminate_backend(pid)) from pg_stat_activity"
                    + " where usename = 'planning' and pid <> pg_backend_pid()");
        }
        mustHoldOnceEach("KILL");
    }

    @Test
    void the_last_of_several_changes_of_one_thing_in_one_page_is_believed_and_the_others_remembered() throws Exception {
        origin.publish("cadre", "ORDER", Published.cadre("ORDER", "1975-01", "F"));
        origin.publish("cadre", "ORDER", Published.cadre("ORDER", "1975-02", "F"));
        var last = origin.publish("cadre", "ORDER", Published.cadre("ORDER", "1975-03", "F"));

        assertThat(snapshots.await(last, LONG)).isTrue();
        assertThat(snapshots.now().cadre("ORDER", DAY).orElseThrow().birthDate())
                .hasToString("1975-03");
        assertThat(query("select count(*) from fact_version where code = 'ORDER'"))
                .isEqualTo(3);
        assertThat(query("select count(*) from fact_version where code = 'ORDER' and known_to is null"))
                .isEqualTo(1);
    }

    @Test
    void a_withdrawn_thing_is_believed_no_more() throws Exception {
        origin.publish("cadre", "GONE", Published.cadre("GONE", "1975-01", "F"));
        var last = origin.publish("cadre", "GONE");

        assertThat(snapshots.await(last, LONG)).isTrue();
        assertThat(snapshots.now().cadre("GONE", DAY)).isEmpty();
    }

    @Test
    void a_page_that_makes_no_sense_leaves_nothing_behind() throws Exception {
        var before = snapshots.position();
        origin.misbehave(Origin.Mischief.GONE);
        origin.publish("cadre", "WHOLE", Published.cadre("WHOLE", "1975-01", "F"));
        origin.publish(
                "cadre", "BROKEN", "{\"code\":\"BROKEN\",\"validFrom\":\"2025-02-01\",\"validTo\":\"2025-01-01\"}");
        origin.misbehave(Origin.Mischief.NONE);

        Thread.sleep(400);
        assertThat(query("select count(*) from fact_version where code = 'WHOLE'"))
                .isZero();
        assertThat(query("select position from feed_cursor")).isEqualTo(before);

        origin.unpublish();
        assertThat(snapshots.await(origin.last(), LONG)).isTrue();
        assertThat(snapshots.now().cadre("WHOLE", DAY)).isPresent();
    }

    @Test
    void a_place_personnel_no_longer_knows_is_told_and_the_service_stays_ready() throws Exception {
        origin.misbehave(Origin.Mischief.GONE);
        mustTell("FOREIGN", "answers 410");
    }

    @Test
    void another_stream_is_refused() throws Exception {
        var known = origin.publish("cadre", "SAME", Published.cadre("SAME", "1975-01", "F"));
        assertThat(snapshots.await(known, LONG)).isTrue();
        origin.misbehave(Origin.Mischief.FOREIGN_STREAM);
        origin.publish("cadre", "OTHER", Published.cadre("OTHER", "1975-01", "F"));

        mustTell("FOREIGN", "filled anew");
        assertThat(query("select count(*) from fact_version where code = 'OTHER'"))
                .isZero();
    }

    private void mustTell(String state, String error) throws InterruptedException {
        var end = System.nanoTime() + TWO_SECONDS.toNanos();
        while (System.nanoTime() < end && !ready().contains("\"" + state + "\"")) {
            Thread.sleep(50);
        }
        RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'facts' }.data.feed", Matchers.equalTo(state))
                .body("checks.find { it.name == 'facts' }.data.error", Matchers.containsString(error));
    }

    private static String ready() {
        return RestAssured.get("/q/health/ready").asString();
    }

    private void publishMany(String prefix) {
        for (var n = 0; n < 300; n++) {
            var code = prefix + "-" + n % 100;
            origin.publish("cadre", code, Published.cadre(code, "19" + (60 + n / 100) + "-01", "M"));
        }
    }

    private void mustHoldOnceEach(String prefix) throws Exception {
        assertThat(snapshots.await(origin.last(), LONG)).isTrue();
        var like = " from fact_version where code like '" + prefix + "-%'";
        assertThat(query("select count(*)" + like)).isEqualTo(300);
        assertThat(query("select count(distinct position)" + like)).isEqualTo(300);
        assertThat(query("select count(*)" + like + " and known_to is null")).isEqualTo(100);
        assertThat(query("select count(*)" + like + " and known_to is null and body->>'birthDate' = '1962-01'"))
                .isEqualTo(100);
        assertThat(query("select position from feed_cursor")).isEqualTo(origin.last());
        for (var n = 0; n < 100; n++) {
            assertThat(snapshots
                            .now()
                            .cadre(prefix + "-" + n, DAY)
                            .orElseThrow()
                            .birthDate())
                    .hasToString("1962-01");
        }
    }

    private long query(String sql) throws SQLException {
        try (var connection = Origin.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
