package vn.kecan.planning.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Says;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Stated;

/** A candidate's statement holds just what the rules of election ask for. */
class StatementTest {

    private static final DecidingDocument DOCUMENT =
            new DecidingDocument("15-CV/UBKTTU", LocalDate.of(2026, 11, 20), "Ủy ban Kiểm tra Thành ủy");
    private static final Statement CLEAR = new Statement(false, "Ủy ban Kiểm tra Thành ủy", DOCUMENT);

    @Test
    void without_one_it_is_not_known_and_with_one_it_is() {
        assertThat(outcome(Stated.NOTHING)).isEqualTo(Outcome.UNKNOWN);
        assertThat(outcome(CLEAR.facts())).isEqualTo(Outcome.ALLOWED);
        assertThat(outcome(new Statement(true, "x", DOCUMENT).facts())).isEqualTo(Outcome.BARRED);
    }

    static Stream<Stated> otherStatements() {
        return Stream.of(
                Says.that().falseDeclaration().done(),
                Says.that().politicalStandard(false).done(),
                Says.that().degreeFits(false).done(),
                Says.that().healthCertificateOn("2020-01-01").done(),
                Says.that().impeded(true).done(),
                Says.that().childBornOn("2025-10-01").done(),
                Says.that().wishes().done(),
                Says.that().months(1).done(),
                Says.that().caseDecision("45-KL/TU").done());
    }

    /** Were one of these to matter for an election, a statement would have to carry it. */
    @ParameterizedTest
    @MethodSource("otherStatements")
    void no_rule_of_election_asks_for_anything_else(Stated other) {
        assertThat(judged(other)).usingRecursiveComparison().isEqualTo(judged(Stated.NOTHING));
    }

    @Test
    void a_verdict_that_rests_on_it_names_who_stated_it_and_in_which_document() {
        var signed = judged(CLEAR.facts()).stream().map(CLEAR::signed).toList();
        assertThat(signed)
                .filteredOn(it -> it.rule().equals("RO-17"))
                .singleElement()
                .satisfies(it -> assertThat(it.facts())
                        .containsEntry("statedInvestigated", false)
                        .containsEntry("statedBy", "Ủy ban Kiểm tra Thành ủy")
                        .containsEntry("statedDocument", "15-CV/UBKTTU"));
        assertThat(signed)
                .filteredOn(it -> !it.rule().equals("RO-17"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.facts()).doesNotContainKey("statedBy"));
    }

    private static Outcome outcome(Stated stated) {
        return judged(stated).stream()
                .filter(it -> it.rule().equals("RO-17"))
                .map(VerdictView::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static List<VerdictView> judged(Stated stated) {
        return VerdictView.of(
                Case.lawful().purpose(Purpose.ELECT).states(stated).judged().verdicts());
    }
}
