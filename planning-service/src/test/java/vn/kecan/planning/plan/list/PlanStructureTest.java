package vn.kecan.planning.plan.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Someone;

/** PL-16, P50-03, P50-05, P50-06, P50-07. */
class PlanStructureTest {

    @ParameterizedTest(name = "PL-16, P50-07 on 2025-12: born {0}, {1}, {2}: PL-16 {3}, P50-07 {4}")
    @CsvSource({
        "1986-01, 1985-12, 1975-12, ALLOWED, ALLOWED",
        "1986-01, 1980-12, 1970-12, ALLOWED, WARNED",
        "1986-01, 1981-01, 1970-12, ALLOWED, ALLOWED",
        "1985-12, 1980-01, 1975-12, WARNED, WARNED",
        "1986-01, 1985-12, 1976-01, WARNED, ALLOWED",
        "1986-01, 1986-02, 1975-12, WARNED, WARNED"
    })
    void eachOfThreeAgeBandsHasSomebody(String one, String two, String three, Outcome now, Outcome before) {
        var list = plan(Level.CITY, born(one), born(two), born(three));
        assertThat(by("PL-16", list, "2025-10-08").outcome()).isEqualTo(now);
        assertThat(by("P50-07", list, "2025-10-07").outcome()).isEqualTo(before);
    }

    @Test
    void whatHasNoNumberIsCountedAndNothingIsAsked() {
        var list = plan(
                Level.COMMUNE,
                born("1990-01"),
                born("1980-01").ethnicity(3).science(true).sex(Sex.F),
                born("1970-01").ethnicity(null).science(null));
        var told = by("PL-16", list, "2025-10-08");
        assertThat(told.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(told.grounds().because().en())
                .contains("Women: 1 of 3", "Ethnic minority: 1 of 3", "science and technology: 1 of 3", "no number");
        var minority = by("P50-03", list, "2025-10-07");
        assertThat(minority.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(minority.grounds().margin()).isNull();
        assertThat(minority.grounds().facts()).containsEntry("counted", 1L).containsEntry("notOnRecord", 1L);
        assertThat(speaks("P50-03", list, "2021-12-26")).isFalse();
        assertThat(speaks("P50-03", list, "2025-10-08")).isFalse();
        assertThat(speaks("PL-16", list, "2025-10-07")).isFalse();
    }

    @Test
    void agesNobodyVerifiedAreSaidToBeSo() {
        assertThat(by("PL-16", plan(Level.CITY, born("1990-01")), "2025-10-08")
                        .grounds()
                        .parameter()
                        .name())
                .isEqualTo("planning.persons-per-age-band");
    }

    @ParameterizedTest(name = "P50-05, district: {0} women, {1} young of {2}: {3}, margin {4}")
    @CsvSource({
        "5, 3, 20, ALLOWED, 0",
        "4, 3, 20, WARNED, -1",
        "5, 2, 20, WARNED, -1",
        "5, 1, 20, WARNED, -2",
        "1, 1, 1, ALLOWED, 0",
        "0, 1, 1, WARNED, -1"
    })
    void aDistrictsPlanHasSharesOfWomenAndYoung(int women, int young, int whole, Outcome outcome, long margin) {
        var list = plan(Level.DISTRICT, people(whole, women, young));
        var verdict = by("P50-05", list, "2025-10-07");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(speaks("P50-05", list, "2021-12-31")).isFalse();
        assertThat(speaks("P50-05", list, "2022-01-01")).isTrue();
        assertThat(speaks("P50-05", list, "2025-10-08")).isFalse();
    }

    @ParameterizedTest(name = "P50-05: born {0} is young in a commune''s plan of 2025-12: {1}")
    @CsvSource({"1990-12, 0", "1991-01, 1"})
    void underThirtyFiveIsYoungInACommune(String born, long counted) {
        var verdict = by("P50-05", plan(Level.COMMUNE, born(born)), "2025-10-07");
        assertThat(verdict.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(verdict.grounds().facts())
                .containsEntry("counted", counted)
                .containsEntry("young", Map.of("maxAgeExclusive", 35L, "referenceDate", "2025-12", "wholeTerm", false));
    }

    @Test
    void aWomanForCommitteesAndOneForLeadership() {
        var man = born("1980-01").cadre();
        var woman = Someone.called("W").sex(Sex.F).cadre();
        var head = Case.post("HN-L", PostKind.HEAD, 5);
        var seat = Case.post("HN-E", PostKind.EXECUTIVE_COMMITTEE, 5);
        var both = list(Level.CITY, new PlannedPost(head, List.of(woman)), new PlannedPost(seat, List.of(woman, man)));
        assertThat(by("P50-06", both, "2022-03-01").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(speaks("P50-06", both, "2022-02-28")).isFalse();
        var one = list(Level.CITY, new PlannedPost(head, List.of(woman)), new PlannedPost(seat, List.of(man)));
        assertThat(by("P50-06", one, "2025-12-01").outcome()).isEqualTo(Outcome.WARNED);
        assertThat(by("P50-06", one, "2025-12-01").grounds().because().en())
                .contains("0 of 1 persons planned for committees");
        var other = list(Level.DISTRICT, new PlannedPost(head, List.of(man)), new PlannedPost(seat, List.of(woman)));
        assertThat(by("P50-06", other, "2025-12-01").outcome()).isEqualTo(Outcome.WARNED);
        var only = list(Level.CITY, new PlannedPost(head, List.of(woman)));
        assertThat(by("P50-06", only, "2025-12-01").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(speaks("P50-06", list(Level.COMMUNE, new PlannedPost(head, List.of(man))), "2025-12-01"))
                .isFalse();
    }

    private static Someone born(String born) {
        return Someone.called(born).born(born);
    }

    private static Someone[] people(int whole, int women, int young) {
        return IntStream.range(0, whole)
                .mapToObj(i ->
                        Someone.called("C" + i).sex(i < women ? Sex.F : Sex.M).born(i < young ? "1995-01" : "1980-01"))
                .toArray(Someone[]::new);
    }

    private static PlanList plan(Level level, Someone... people) {
        Post head = Case.post("HN-L", PostKind.HEAD, 5);
        return list(
                level,
                new PlannedPost(head, Stream.of(people).map(Someone::cadre).toList()));
    }

    private static PlanList list(Level level, PlannedPost... posts) {
        return new PlanList(
                Case.unit("00004", level, 2), new Term("2025-2030"), LocalDate.parse("2025-12-01"), List.of(posts));
    }

    private static List<Verdict> judged(PlanList it, Law law) {
        return PlanJudgement.ofList(it, law);
    }

    private static Verdict by(String rule, PlanList it, String lawAt) {
        return judged(it, law(lawAt)).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static boolean speaks(String rule, PlanList it, String lawAt) {
        return judged(it, law(lawAt)).stream().anyMatch(one -> one.rule().equals(rule));
    }

    private static Law law(String day) {
        return Case.rulebook().on(LocalDate.parse(day));
    }
}
