package vn.kecan.planning.slate.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Someone;
import vn.kecan.planning.rule.eligibility.Stated;

/** CM-03, CM-04, CM-06, CM-07, and CM-10 of a slate. */
class SlateStructureRulesTest {

    @ParameterizedTest(name = "CM-03: {0} scientists of {1}: {2}, margin {3}")
    @CsvSource({"1, 20, ALLOWED, 0", "1, 21, WARNED, -1", "2, 21, ALLOWED, 0", "2, 40, ALLOWED, 0", "0, 1, WARNED, -1"})
    void oneInTwentyKnowsScienceAndTechnology(int scientists, int whole, Outcome outcome, long margin) {
        var people = IntStream.range(0, whole)
                .mapToObj(i -> Someone.called("C" + i).science(i < scientists))
                .toArray(Someone[]::new);
        var verdict = by("CM-03", slate(PostKind.EXECUTIVE_COMMITTEE, people), "2025-04-14");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(speaks("CM-03", slate(PostKind.STANDING_COMMITTEE, people), "2025-04-14"))
                .isFalse();
    }

    @Test
    void minoritiesAreCountedWithoutANumber() {
        var list = slate(
                PostKind.EXECUTIVE_COMMITTEE,
                Someone.called("A").ethnicity(2),
                Someone.called("B").ethnicity(1),
                Someone.called("C").ethnicity(null));
        var verdict = by("CM-04", list, "2025-12-01");
        assertThat(verdict.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(verdict.grounds().facts()).containsEntry("counted", 1L).containsEntry("whole", 3L);
        assertThat(speaks("CM-04", list, "2025-04-13")).isFalse();
    }

    @ParameterizedTest(name = "CM-06 in 07/2025: born {0}, {1}, {2}: {3}")
    @CsvSource({
        "1985-08, 1985-07, 1975-07, ALLOWED",
        "1985-07, 1980-01, 1975-07, WARNED",
        "1985-08, 1985-07, 1975-08, WARNED",
        "1985-08, 1975-07, 1970-01, WARNED"
    })
    void threeAgeBandsOnACommitteeAndOnItsStandingCommittee(String one, String two, String three, Outcome outcome) {
        for (var kind : List.of(PostKind.EXECUTIVE_COMMITTEE, PostKind.STANDING_COMMITTEE)) {
            var list = slate(
                    kind,
                    Someone.called("A").born(one),
                    Someone.called("B").born(two),
                    Someone.called("C").born(three));
            assertThat(by("CM-06", list, "2025-04-14").outcome()).isEqualTo(outcome);
        }
        assertThat(speaks("CM-06", slate(PostKind.INSPECTION, Someone.called("A")), "2025-12-01"))
                .isFalse();
    }

    @ParameterizedTest(name = "CM-07: {0} young, {1} in the middle, of 20: {2}")
    @CsvSource({"2, 8, ALLOWED", "1, 8, WARNED", "2, 7, WARNED", "2, 10, ALLOWED", "2, 11, WARNED", "20, 0, WARNED"})
    void theAgesOfThe2019Cycle(int young, int middle, Outcome outcome) {
        var people = IntStream.range(0, 20)
                .mapToObj(i -> Someone.called("C" + i)
                        .born(i < young ? "1985-01" : i < young + middle ? "1975-01" : "1965-01"))
                .toArray(Someone[]::new);
        var list = of(Level.CITY, "2020-2025", PostKind.EXECUTIVE_COMMITTEE, 1, 20, people);
        assertThat(by("CM-07", list, "2019-05-30").outcome()).isEqualTo(outcome);
        assertThat(by("CM-07", list, "2024-06-13").outcome()).isEqualTo(outcome);
        assertThat(speaks("CM-07", list, "2019-05-29")).isFalse();
        assertThat(speaks("CM-07", list, "2024-06-14")).isFalse();
        assertThat(speaks(
                        "CM-07",
                        of(Level.COMMUNE, "2020-2025", PostKind.EXECUTIVE_COMMITTEE, 1, 20, people),
                        "2019-05-30"))
                .isFalse();
    }

    @ParameterizedTest(name = "CM-10: {0} seats of an executive committee formed from {1}: {2}")
    @CsvSource({
        "27, 1, ALLOWED",
        "28, 1, BARRED",
        "28, 2, BARRED",
        "33, 3, ALLOWED",
        "34, 3, BARRED",
        "26, 3, WARNED",
        "27, , ALLOWED",
        "28, , UNKNOWN",
        "33, , UNKNOWN",
        "34, , BARRED",
        "2, , WARNED"
    })
    void aSlateFillsNoMoreSeatsThanTheCommitteeMayHave(int seats, @Nullable Integer mergedFrom, Outcome outcome) {
        var list = of(Level.COMMUNE, "2025-2030", PostKind.EXECUTIVE_COMMITTEE, mergedFrom, seats, Someone.called("A"));
        assertThat(by("CM-10", list, "2025-04-14").outcome()).isEqualTo(outcome);
        assertThat(speaks("CM-10", list, "2025-04-13")).isFalse();
    }

    private static Verdict by(String rule, SlateList it, String lawAt) {
        return SlateJudgement.ofList(it, Case.rulebook().on(LocalDate.parse(lawAt))).stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static boolean speaks(String rule, SlateList it, String lawAt) {
        return SlateJudgement.ofList(it, Case.rulebook().on(LocalDate.parse(lawAt))).stream()
                .anyMatch(verdict -> verdict.rule().equals(rule));
    }

    private static SlateList slate(PostKind kind, Someone... people) {
        return of(Level.COMMUNE, "2025-2030", kind, 1, people.length, people);
    }

    private static SlateList of(
            Level level, String term, PostKind kind, @Nullable Integer mergedFrom, int seats, Someone... people) {
        return new SlateList(
                Case.unit("00004", level, mergedFrom),
                new Term(term),
                Case.post("00004-X", kind, 8),
                seats,
                0,
                LocalDate.parse("2025-12-01"),
                Stream.of(people)
                        .map(it -> new SlateCandidate(it.cadre(), List.of(), CadreFile.EMPTY, true, Stated.NOTHING))
                        .toList());
    }
}
