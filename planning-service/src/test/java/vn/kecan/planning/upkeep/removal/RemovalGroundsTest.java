package vn.kecan.planning.upkeep.removal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Discipline;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.OnFile;
import vn.kecan.planning.lawful.Says;

/** Which bars take an entry out of its plan of themselves, and when: disciplined at once, other cases at the next review. */
class RemovalGroundsTest {

    private static final String NOW = "2025-12-01";

    private static Case planned() {
        return Case.lawful().alsoPlanned(Case.post("00004-SEC", PostKind.SECRETARY, 5));
    }

    private static List<Ground> grounds(Case it, String lawAt) {
        var law = law(lawAt);
        return RemovalGrounds.among(it.lawAt(lawAt).judged().verdicts(), law);
    }

    private static Law law(String day) {
        return Case.rulebook().on(LocalDate.parse(day));
    }

    @Test
    void nothing_takes_out_who_is_lawful() {
        assertThat(grounds(planned(), NOW)).isEmpty();
    }

    @Test
    void a_measure_takes_out_at_once_and_is_told_by_its_id() {
        var it = planned()
                .onFile(
                        OnFile.discipline(Discipline.Kind.WARNING, "2025-11-02", null),
                        OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-11-01", "2026-11-01"));
        assertThat(grounds(it, NOW)).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("PL-22");
            assertThat(one.due()).isEqualTo(RemovalDue.AT_ONCE);
            assertThat(one.facts()).isEqualTo("D2025-11-01,D2025-11-02");
            assertThat(one.verdict().citation().clause()).startsWith("II.8");
        });
    }

    @ParameterizedTest(name = "{0} low of 90: {1}")
    @CsvSource({"45, ''", "46, PL-24"})
    void low_confidence_takes_out_at_the_next_review(int low, String rule) {
        var found = grounds(planned().onFile(OnFile.vote("2025-11-10", 90, low)), NOW);
        assertThat(String.join(",", found.stream().map(Ground::rule).toList())).isEqualTo(rule);
        assertThat(found).allSatisfy(one -> {
            assertThat(one.due()).isEqualTo(RemovalDue.NEXT_REVIEW);
            assertThat(one.facts()).contains("2025-11-10", "46");
        });
    }

    @Test
    void over_age_takes_out_at_the_next_review_by_the_rule_of_the_term() {
        assertThat(grounds(planned().born("1969-06"), NOW)).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo("PL-10");
            assertThat(one.due()).isEqualTo(RemovalDue.NEXT_REVIEW);
            assertThat(one.facts()).isEqualTo("1969-06,M,1");
        });
        assertThat(grounds(planned().born("1968-06").term("2025-2030"), NOW))
                .extracting(Ground::rule)
                .containsExactly("PL-11");
    }

    /** The three cases of Regulation 50: over age, disciplined, the political standard. */
    @Test
    void until_377_the_three_cases_of_regulation_50() {
        var then = "2025-10-07";
        assertThat(grounds(planned().born("1960-06"), then))
                .extracting(Ground::rule, Ground::due)
                .containsExactly(tuple("P50-04", RemovalDue.NEXT_REVIEW));
        assertThat(grounds(planned().onFile(OnFile.discipline(Discipline.Kind.REPRIMAND, "2025-09-01", null)), then))
                .extracting(Ground::rule, Ground::due)
                .containsExactly(tuple("PL-23", RemovalDue.AT_ONCE));
        assertThat(grounds(planned().states(Says.that().politicalStandard(false).done()), then))
                .extracting(Ground::rule, Ground::due)
                .containsExactly(tuple("PL-23", RemovalDue.NEXT_REVIEW));
        assertThat(grounds(planned().states(Says.that().politicalStandard(false).done()), "2025-10-08"))
                .isEmpty();
    }

    @Test
    void a_bar_of_another_kind_only_keeps_people_from_coming_in() {
        var proposed = planned().proposedFor("00004-SEC");
        assertThat(proposed.by("PL-07").outcome()).isEqualTo(Outcome.BARRED);
        assertThat(grounds(proposed, NOW)).isEmpty();
    }
}
