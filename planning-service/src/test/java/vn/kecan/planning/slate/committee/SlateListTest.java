package vn.kecan.planning.slate.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Stated;

/** CM-01, CM-02, CM-05. */
class SlateListTest {

    @ParameterizedTest(name = "CM-01: {0} women of {1}: {2}, margin {3}")
    @CsvSource({
        "3, 20, ALLOWED, 0",
        "2, 20, WARNED, -1",
        "3, 21, WARNED, -1",
        "4, 21, ALLOWED, 0",
        "5, 27, ALLOWED, 0",
        "4, 27, WARNED, -1"
    })
    void fifteenPercentWomen(int women, int whole, Outcome outcome, long margin) {
        var verdict = by("CM-01", slate(PostKind.EXECUTIVE_COMMITTEE, 1, whole, women, 0, whole));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.grounds().facts())
                .containsEntry("population", "persons on the slate")
                .containsEntry("rounding", "EXACT");
    }

    @ParameterizedTest(name = "CM-01: {0} women for the standing committee: {1}")
    @CsvSource({"0, WARNED", "1, ALLOWED"})
    void aWomanOnTheStandingCommittee(int women, Outcome outcome) {
        var verdict = by("CM-01", slate(PostKind.STANDING_COMMITTEE, 1, 11, women, 0, 11));
        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "CM-02: {0} young of {1}: {2}, margin {3}")
    @CsvSource({"2, 20, ALLOWED, 0", "1, 20, WARNED, -1", "2, 21, WARNED, -1", "3, 21, ALLOWED, 0"})
    void tenPercentYoung(int young, int whole, Outcome outcome, long margin) {
        var verdict = by("CM-02", slate(PostKind.EXECUTIVE_COMMITTEE, 1, whole, 0, young, whole));
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.grounds().facts())
                .containsEntry("young", Map.of("maxAgeExclusive", 42L, "referenceDate", "2025-07", "wholeTerm", true));
    }

    @ParameterizedTest(name = "CM-02: born {0} is young in 07/2025: {1}")
    @CsvSource({"1983-07, WARNED", "1983-08, ALLOWED"})
    void underFortyTwoInTheReferenceMonth(String born, Outcome outcome) {
        var list = of(
                PostKind.EXECUTIVE_COMMITTEE,
                1,
                List.of(new SlateCandidate(
                        Case.cadre("A", born, Sex.M), List.of(), CadreFile.EMPTY, null, Stated.NOTHING)));
        assertThat(by("CM-02", list).outcome()).isEqualTo(outcome);
    }

    @Test
    void oracle04SixOf85FailsTenPercent() {
        var verdict = by("CM-02", slate(PostKind.EXECUTIVE_COMMITTEE, 1, 85, 0, 6, 85));
        assertThat(verdict.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(verdict.grounds().margin()).isEqualTo(-3);
    }

    @Test
    void oracle03ThirtyFourNewOf81IsRenewalEnough() {
        var verdict = by("CM-05", slate(PostKind.EXECUTIVE_COMMITTEE, 1, 81, 0, 0, 34));
        assertThat(verdict.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(verdict.grounds().facts()).containsEntry("counted", 34L).containsEntry("needed", 27L);
    }

    @ParameterizedTest(name = "CM-05: {0} new of {1}: {2}")
    @CsvSource({"9, 27, ALLOWED", "8, 27, WARNED", "9, 28, WARNED", "10, 28, ALLOWED"})
    void aThirdIsNew(int fresh, int whole, Outcome outcome) {
        assertThat(by("CM-05", slate(PostKind.EXECUTIVE_COMMITTEE, 1, whole, 0, 0, fresh))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void aMergedCommitteeIsExemptAndAnUnknownOneUnknown() {
        var merged = slate(PostKind.EXECUTIVE_COMMITTEE, 2, 27, 0, 0, 0);
        assertThat(SlateJudgement.ofList(merged, law("2025-12-01")))
                .extracting(Verdict::rule)
                .doesNotContain("CM-05");
        var unknown = by("CM-05", slate(PostKind.EXECUTIVE_COMMITTEE, null, 27, 0, 0, 0));
        assertThat(unknown.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(unknown.grounds().facts()).containsEntry("missing", "unit.mergedFrom");
    }

    @Test
    void whoHoldsTheSeatIsNotNew() {
        var seat = Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8);
        var holder = new SlateCandidate(
                Case.cadre("A", "1980-01", Sex.M),
                List.of(Case.held(seat, "2020-01-01", null)),
                CadreFile.EMPTY,
                null,
                Stated.NOTHING);
        var list = new SlateList(
                Case.unit("00004", Level.COMMUNE, 1),
                new Term("2025-2030"),
                seat,
                1,
                0,
                LocalDate.parse("2025-12-01"),
                List.of(holder));
        assertThat(by("CM-05", list).grounds().facts()).containsEntry("counted", 0L);
    }

    @Test
    void committeeRulesBeginWithDirective45() {
        var list = slate(PostKind.EXECUTIVE_COMMITTEE, 1, 27, 0, 0, 0);
        assertThat(SlateJudgement.ofList(list, law("2025-04-13"))).isEmpty();
        assertThat(SlateJudgement.ofList(list, law("2025-04-14")))
                .extracting(Verdict::rule)
                .containsExactly("CM-01", "CM-02", "CM-03", "CM-04", "CM-05", "CM-06", "CM-10");
    }

    @Test
    void aCandidateIsJudgedForElection() {
        var list = slate(PostKind.EXECUTIVE_COMMITTEE, 1, 1, 0, 0, 1);
        var answer = SlateJudgement.ofCandidate(list, list.candidates().getFirst(), law("2025-12-01"));
        assertThat(answer.verdicts()).extracting(Verdict::rule).containsExactly("HN-12", "CM-09", "CM-08", "RO-17");
    }

    private static Verdict by(String rule, SlateList it) {
        return SlateJudgement.ofList(it, law("2025-12-01")).stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static vn.kecan.planning.law.Law law(String day) {
        return Case.rulebook().on(LocalDate.parse(day));
    }

    private static SlateList slate(
            PostKind kind, @Nullable Integer mergedFrom, int whole, int women, int young, int fresh) {
        var candidates = IntStream.range(0, whole)
                .mapToObj(i -> new SlateCandidate(
                        Case.cadre("C" + i, i < young ? "1990-01" : "1970-01", i < women ? Sex.F : Sex.M),
                        List.of(),
                        CadreFile.EMPTY,
                        i >= fresh,
                        Stated.NOTHING))
                .toList();
        return of(kind, mergedFrom, candidates);
    }

    private static SlateList of(PostKind kind, @Nullable Integer mergedFrom, List<SlateCandidate> candidates) {
        return new SlateList(
                Case.unit("00004", Level.COMMUNE, mergedFrom),
                new Term("2025-2030"),
                Case.post("00004-X", kind, 8),
                candidates.size(),
                0,
                LocalDate.parse("2025-12-01"),
                candidates);
    }
}
