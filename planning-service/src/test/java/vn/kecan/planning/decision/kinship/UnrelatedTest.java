package vn.kecan.planning.decision.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kecan.platform.problem.ProblemException;

/** What was asked holds for those it was asked about. */
class UnrelatedTest {

    private static final Unrelated ASKED = new Unrelated(Set.of("A", "B"), FamilyAsked.ASKED);

    @Test
    void it_holds_while_nobody_else_has_come_to_stand() {
        assertThat(ASKED.mustCover(List.of("A", "B"))).isSameAs(ASKED);
        assertThat(ASKED.mustCover(List.of("B"))).isSameAs(ASKED);
    }

    @Test
    void who_came_to_stand_between_question_and_lock_stops_it() {
        assertThatThrownBy(() -> ASKED.mustCover(List.of("A", "B", "C")))
                .isInstanceOfSatisfying(ProblemException.class, it -> {
                    assertThat(it.problem().status()).isEqualTo(409);
                    assertThat(it.problem().type()).hasToString("urn:problem:candidates-changed");
                });
    }
}
