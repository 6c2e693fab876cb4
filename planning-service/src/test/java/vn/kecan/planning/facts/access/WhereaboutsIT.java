package vn.kecan.planning.facts.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.kecan.planning.facts.feed.Origin;
import vn.kecan.planning.facts.feed.Published;
import vn.kecan.planning.facts.feed.RealFacts;
import vn.kecan.planning.facts.snapshot.Snapshots;

@QuarkusTest
@TestProfile(RealFacts.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhereaboutsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    @Inject
    Snapshots snapshots;

    private Origin origin;

    @BeforeAll
    void twoWardsOfOneCityAndAnotherCity() throws Exception {
        origin = Origin.start();
        unit("A-CITY", null, null);
        unit("A-W1", "A-CITY", null);
        unit("A-W2", "A-CITY", null);
        unit("A-OLD", "A-CITY", "2025-07-01");
        unit("A-ELSEWHERE", null, null);
        for (var unit : new String[] {"A-W1", "A-W2", "A-OLD", "A-ELSEWHERE"}) {
            origin.publish("post", unit + "-P", Published.post(unit + "-P", unit, "HEAD", 1, "2000-01-01", null));
        }
        cadre("A-SERVING");
        posting("A-1", "A-SERVING", "A-W1-P", "2024-01-01", null);
        posting("A-2", "A-SERVING", "A-W2-P", "2020-01-01", "2024-01-01");
        cadre("A-BOTH");
        posting("A-3", "A-BOTH", "A-W1-P", "2024-01-01", null);
        posting("A-4", "A-BOTH", "A-W2-P", "2024-01-01", null);
        cadre("A-LEFT");
        posting("A-5", "A-LEFT", "A-W1-P", "2018-01-01", "2020-01-01");
        posting("A-6", "A-LEFT", "A-W2-P", "2020-01-01", "2024-01-01");
        cadre("A-MERGED");
        posting("A-7", "A-MERGED", "A-OLD-P", "2020-01-01", "2025-07-01");
        cadre("A-NEW");
        cadre("A-SOON");
        posting("A-8", "A-SOON", "A-W2-P", "2026-02-01", null);
        assertThat(snapshots.await(origin.last(), Duration.ofSeconds(10))).isTrue();
    }

    @AfterAll
    void stop() {
        origin.close();
    }

    @Test
    void who_serves_is_seen_where_he_serves_and_not_where_he_served_before() {
        assertThat(within("A-SERVING", "A-W1")).isTrue();
        assertThat(within("A-SERVING", "A-CITY")).isTrue();
        assertThat(within("A-SERVING", "A-W2")).isFalse();
        assertThat(within("A-SERVING", "A-ELSEWHERE")).isFalse();
    }

    @Test
    void who_serves_in_two_places_is_seen_in_both() {
        assertThat(within("A-BOTH", "A-W1")).isTrue();
        assertThat(within("A-BOTH", "A-W2")).isTrue();
    }

    @Test
    void who_left_is_seen_where_he_served_last() {
        assertThat(within("A-LEFT", "A-W2")).isTrue();
        assertThat(within("A-LEFT", "A-W1")).isFalse();
    }

    @Test
    void who_served_last_in_a_unit_that_is_no_more_is_seen_by_what_stood_above_it() {
        assertThat(within("A-MERGED", "A-CITY")).isTrue();
        assertThat(within("A-MERGED", "A-W1")).isFalse();
    }

    @Test
    void who_has_not_served_yet_is_seen_by_the_whole_forest_that_keeps_his_file() {
        for (var cadre : new String[] {"A-NEW", "A-SOON"}) {
            assertThat(within(cadre, "A-W1")).isTrue();
            assertThat(within(cadre, "A-CITY")).isTrue();
            assertThat(within(cadre, "A-ELSEWHERE")).isFalse();
        }
        assertThat(within("A-NOBODY", "A-CITY")).isFalse();
    }

    private boolean within(String cadre, String root) {
        return new Whereabouts(snapshots.now(), TODAY).isWithin(cadre, root);
    }

    private void unit(String code, String parent, String to) {
        origin.publish("unit", code, Published.unit(code, parent, "2000-01-01", to));
    }

    private void cadre(String code) {
        origin.publish(
                "cadre",
                code,
                Published.cadre(code, "1980-01", "M").replace("\"keptBy\":\"HN\"", "\"keptBy\":\"A-W2\""));
    }

    private void posting(String id, String cadre, String post, String from, String to) {
        origin.publish("posting", id, Published.posting(id, cadre, post, from, to));
    }
}
