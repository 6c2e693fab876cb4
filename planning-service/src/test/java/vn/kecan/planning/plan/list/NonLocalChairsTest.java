package vn.kecan.planning.plan.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.testing.World;

/** Who is the Deputy Secretary and Chairman of a province, on a post for a non-local (PL-28). */
class NonLocalChairsTest {

    private static final LocalDate DAY = LocalDate.parse("2025-12-01");
    private static final LocalDate SINCE = LocalDate.parse("2024-01-01");

    @Test
    void onlyWhoHoldsBothPostsNowAndTheChairIsForANonLocal() {
        var world = city().posting("A", "HN-PC", SINCE).posting("A", "HN-DEP", SINCE);
        assertThat(among(world, "HN-SEC")).containsExactly("A");
        assertThat(among(world, "HN-DEP")).isEmpty();
        assertThat(among(city().posting("A", "HN-PC", SINCE), "HN-SEC")).isEmpty();
        assertThat(among(city().posting("A", "HN-DEP", SINCE), "HN-SEC")).isEmpty();
        assertThat(among(city().posting("A", "HN-PC", DAY.plusDays(1)).posting("A", "HN-DEP", SINCE), "HN-SEC"))
                .isEmpty();
        assertThat(among(city().posting("A", "HN-LOCAL", SINCE).posting("A", "HN-DEP", SINCE), "HN-SEC"))
                .isEmpty();
        assertThat(among(city().posting("A", "DN-PC", SINCE).posting("A", "HN-DEP", SINCE), "HN-SEC"))
                .isEmpty();
    }

    @Test
    void aCommuneHasNoSuchSlot() {
        var world = city().nonLocalPost("00004-PC", "00004", PostKind.COMMITTEE_CHAIR)
                .posting("A", "00004-PC", SINCE)
                .posting("A", "00004-DEP", SINCE);
        assertThat(among(world, "00004-SEC")).isEmpty();
    }

    private static World city() {
        return World.city()
                .post("HN-SEC", "HN", PostKind.SECRETARY, 1, 1, "POLITBURO")
                .post("HN-DEP", "HN", PostKind.DEPUTY_SECRETARY, 2, 4, "SECRETARIAT")
                .post("HN-LOCAL", "HN", PostKind.COMMITTEE_CHAIR, 2, 1, "POLITBURO")
                .nonLocalPost("HN-PC", "HN", PostKind.COMMITTEE_CHAIR)
                .nonLocalPost("DN-PC", "DN", PostKind.COMMITTEE_CHAIR)
                .cadre("A", "1975-01", Sex.M, "00004");
    }

    private static List<String> among(World world, String post) {
        var facts = world.facts();
        Post target = facts.post(post, DAY).orElseThrow();
        return NonLocalChairs.among(List.of(facts.cadre("A", DAY).orElseThrow()), target, facts, DAY);
    }
}
