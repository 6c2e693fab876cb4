package vn.kecan.planning.facts.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.feed.Origin;
import vn.kecan.planning.facts.feed.Published;
import vn.kecan.planning.facts.feed.RealFacts;

@QuarkusTest
@TestProfile(RealFacts.class)
class SnapshotIT {

    private static final LocalDate LAST_OLD_DAY = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_NEW_DAY = LocalDate.of(2025, 7, 1);

    @Inject
    Snapshots snapshots;

    @Inject
    Replica replica;

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
    void a_unit_that_moved_lies_under_the_old_parent_until_the_day_and_under_the_new_one_from_it() throws Exception {
        origin.publish("unit", "S-CITY", Published.unit("S-CITY", null, "2000-01-01", null));
        origin.publish("unit", "S-OLD", Published.unit("S-OLD", "S-CITY", "2000-01-01", "2025-07-01"));
        origin.publish(
                "unit",
                "S-WARD",
                Published.unit("S-WARD", "S-OLD", "2000-01-01", "2025-07-01"),
                Published.unit("S-WARD", "S-CITY", "2025-07-01", null));
        var facts = known();

        assertThat(facts.subtree("S-CITY", LAST_OLD_DAY))
                .extracting(Unit::code)
                .containsExactly("S-CITY", "S-OLD", "S-WARD");
        assertThat(facts.subtree("S-CITY", FIRST_NEW_DAY))
                .extracting(Unit::code)
                .containsExactly("S-CITY", "S-WARD");
        assertThat(facts.inSubtree("S-WARD", "S-OLD", LAST_OLD_DAY)).isTrue();
        assertThat(facts.inSubtree("S-WARD", "S-OLD", FIRST_NEW_DAY)).isFalse();
        assertThat(facts.unit("S-OLD", LAST_OLD_DAY)).isPresent();
        assertThat(facts.unit("S-OLD", FIRST_NEW_DAY)).isEmpty();
        assertThat(facts.inSubtree("S-OLD", "S-OLD", FIRST_NEW_DAY)).isFalse();
    }

    @Test
    void what_was_known_before_a_correction_is_still_known_as_of_then() throws Exception {
        origin.publish("cadre", "S-C1", Published.cadre("S-C1", "1975-09", "F"));
        var before = known();
        origin.publish("cadre", "S-C1", Published.cadre("S-C1", "1974-09", "F"));
        origin.publish("cadre", "S-C2", Published.cadre("S-C2", "1980-01", "M"));
        var after = known();

        var then = snapshots.at(((Snapshot) before).knownAt());
        assertThat(born(after)).isEqualTo("1974-09");
        assertThat(born(before)).isEqualTo("1975-09");
        assertThat(born(then)).isEqualTo("1975-09");
        assertThat(then.snapshot()).isEqualTo(before.snapshot());
        assertThat(then.cadre("S-C2", FIRST_NEW_DAY)).isEmpty();
        assertThat(born(snapshots.at(((Snapshot) after).knownAt()))).isEqualTo("1974-09");
        assertThat(snapshots.at(java.time.Instant.EPOCH).cadre("S-C1", FIRST_NEW_DAY))
                .isEmpty();
    }

    @Test
    void a_posting_that_was_moved_to_another_post_is_held_once() throws Exception {
        origin.publish("posting", "S-P1", Published.posting("S-P1", "S-C9", "S-POST-A", "2024-01-01", "2025-07-01"));
        origin.publish("posting", "S-P0", Published.posting("S-P0", "S-C9", "S-POST-Z", "2020-01-01", "2024-01-01"));
        var before = known();
        assertThat(holders(before, "S-POST-A", LAST_OLD_DAY)).containsExactly("S-P1");
        assertThat(holders(before, "S-POST-A", FIRST_NEW_DAY)).isEmpty();

        origin.publish("posting", "S-P1", Published.posting("S-P1", "S-C9", "S-POST-B", "2024-01-01", null));
        var after = known();

        assertThat(after.postingsOf("S-C9")).extracting(Posting::id).containsExactly("S-P0", "S-P1");
        assertThat(holders(after, "S-POST-A", LAST_OLD_DAY)).isEmpty();
        assertThat(holders(after, "S-POST-B", FIRST_NEW_DAY)).containsExactly("S-P1");
        assertThat(holders(before, "S-POST-A", LAST_OLD_DAY)).containsExactly("S-P1");
    }

    @Test
    void a_snapshot_advanced_step_by_step_equals_one_read_at_once() throws Exception {
        for (var n = 0; n < 200; n++) {
            var code = "S-R" + n % 40;
            origin.publish("post", code, Published.post(code, "S-U" + n % 40 % 7, "OTHER", n + 1, "2020-01-01", null));
            if (n % 5 == 0) {
                origin.publish("post", "S-R" + (n + 3) % 40);
            }
        }
        var stepwise = known();
        var atOnce = replica.now();

        assertThat(stepwise.snapshot()).isEqualTo(atOnce.snapshot());
        for (var n = 0; n < 7; n++) {
            assertThat(stepwise.postsOf("S-U" + n, FIRST_NEW_DAY)).isEqualTo(atOnce.postsOf("S-U" + n, FIRST_NEW_DAY));
        }
        assertThat(((Snapshot) stepwise).posts().size())
                .isEqualTo(atOnce.posts().size());
    }

    private static String born(Facts facts) {
        return facts.cadre("S-C1", FIRST_NEW_DAY).orElseThrow().birthDate().toString();
    }

    private static java.util.List<String> holders(Facts facts, String post, LocalDate day) {
        return ((Snapshot) facts).holdersOf(post, day).stream().map(Posting::id).toList();
    }

    private Facts known() throws InterruptedException {
        assertThat(snapshots.await(origin.last(), Duration.ofSeconds(10))).isTrue();
        return snapshots.now();
    }
}
