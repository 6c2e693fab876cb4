package vn.kecan.planning.plan.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Case;

/** PL-04, PL-05, P50-01, P50-02. */
class PlanListTest {

    @ParameterizedTest(name = "O-01, 45-HD/BTCTW II.6.1: {1} planned for {0} seats: {2}, margin {3}")
    @CsvSource({
        "50, 75, ALLOWED, 0", "50, 76, BARRED, -1", "15, 23, ALLOWED, 0", "15, 24, BARRED, -1", "9, 14, ALLOWED, 0",
        "9, 15, BARRED, -1", "50, 50, ALLOWED, 25", "50, 49, WARNED, -1", "15, 14, WARNED, -1", "1, 2, ALLOWED, 0",
        "100, 100, ALLOWED, 50", "100, 99, WARNED, -1", "100, 150, ALLOWED, 0", "100, 151, BARRED, -1"
    })
    void coefficientBetweenOneAndOneAndAHalf(int seats, int planned, Outcome outcome, long margin) {
        for (var lawAt : List.of("2021-12-27", "2025-10-07", "2025-10-08")) {
            var verdict = only(post(PostKind.EXECUTIVE_COMMITTEE, seats, planned), lawAt);
            assertThat(verdict.rule()).isEqualTo("PL-04");
            assertThat(verdict.outcome()).isEqualTo(outcome);
            assertThat(verdict.grounds().margin()).isEqualTo(margin);
        }
        assertThat(PlanJudgement.ofPost(post(PostKind.INSPECTION, seats, planned), law("2021-12-26")))
                .isEmpty();
    }

    @ParameterizedTest(name = "O-01, 45-HD/BTCTW II.6.2: {1} planned for {0} deputy posts: {2}")
    @CsvSource({"3, 9, ALLOWED", "3, 10, BARRED", "1, 3, ALLOWED", "1, 4, BARRED", "1, 0, ALLOWED"})
    void threePersonsForEachSeat(int seats, int planned, Outcome outcome) {
        for (var lawAt : List.of("2021-12-27", "2025-10-07", "2025-10-08")) {
            var verdict = only(post(PostKind.DEPUTY_HEAD, seats, planned), lawAt);
            assertThat(verdict.rule()).isEqualTo("PL-05");
            assertThat(verdict.outcome()).isEqualTo(outcome);
            assertThat(verdict.grounds().facts()).containsEntry("post", "HN-X");
        }
        assertThat(PlanJudgement.ofPost(post(PostKind.DEPUTY_HEAD, seats, planned), law("2021-12-26")))
                .isEmpty();
    }

    @Test
    void tooFewInACommitteeNamesHowManyAreMissing() {
        var because = only(post(PostKind.STANDING_COMMITTEE, 9, 7), "2025-12-01")
                .grounds()
                .because();
        assertThat(because.en()).contains("7 persons, at least 9 needed, 2 short");
        assertThat(because.vi()).contains("thiếu 2 người");
    }

    @ParameterizedTest(name = "P50-02: {0} women of {1}: {2}, margin {3}")
    @CsvSource({
        "5, 20, ALLOWED, 0",
        "4, 20, WARNED, -1",
        "5, 21, WARNED, -1",
        "6, 21, ALLOWED, 0",
        "1, 1, ALLOWED, 0",
        "24, 100, WARNED, -1",
        "25, 100, ALLOWED, 0",
        "26, 100, ALLOWED, 1"
    })
    void aQuarterOfThePlanAreWomen(int women, int whole, Outcome outcome, long margin) {
        var verdict = by("P50-02", plan(Level.COMMUNE, people(whole, women, 0)), "2025-10-07");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.grounds().unit()).isEqualTo("persons");
        assertThat(verdict.grounds().facts()).containsEntry("population", "persons in the plan");
        assertThat(verdict.grounds().parameter().to()).isEqualTo(LocalDate.parse("2025-10-08"));
    }

    @ParameterizedTest(name = "P50-01: {0} young of {1}: {2}, margin {3}")
    @CsvSource({"3, 20, ALLOWED, 0", "2, 20, WARNED, -1", "3, 21, WARNED, -1", "4, 21, ALLOWED, 0"})
    void fifteenPercentOfAProvincesPlanAreYoung(int young, int whole, Outcome outcome, long margin) {
        var verdict = by("P50-01", plan(Level.CITY, people(whole, 0, young)), "2025-10-07");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.grounds().facts())
                .containsEntry("young", Map.of("maxAgeExclusive", 40L, "referenceDate", "2025-09", "wholeTerm", false));
    }

    @Test
    void theSameCadreIsCountedOnceAndYoungIsUnderForty() {
        var one = Case.cadre("A", "1985-10", Sex.F);
        var list = new PlanList(
                Case.unit("HN", Level.CITY, 1),
                new Term("2025-2030"),
                LocalDate.parse("2025-09-30"),
                List.of(new PlannedPost(leader(), List.of(one)), new PlannedPost(leader(), List.of(one))));
        var young = by("P50-01", list, "2025-09-30").grounds();
        assertThat(young.facts()).containsEntry("whole", 1L).containsEntry("counted", 1L);
        assertThat(young.flipsOn()).isEqualTo(LocalDate.parse("2025-10-01"));
        var later = new PlanList(list.unit(), list.term(), LocalDate.parse("2025-10-01"), list.posts());
        assertThat(by("P50-01", later, "2025-09-30").outcome()).isEqualTo(Outcome.WARNED);
    }

    /** The shares with a number, counted by themselves, with what the rule says of the count. */
    private static List<String> bounded(PlanList list, String lawAt) {
        var people = list.persons();
        return PlanShares.of(list, people.size(), law(lawAt)).stream()
                .filter(it -> it.share().least() != null)
                .map(it -> {
                    var yes = people.stream()
                            .filter(one -> it.share().trait().has().apply(one) == Has.YES)
                            .count();
                    var verdict = it.verdict(yes, 0);
                    return it.share().name() + " " + verdict.rule() + " " + verdict.outcome();
                })
                .toList();
    }

    @Test
    void theSamePlanOnTheLastDayOfRegulation50AndOnTheFirstOf377() {
        var list = plan(Level.CITY, people(20, 0, 0));
        assertThat(bounded(list, "2025-10-07"))
                .containsExactly(
                        "young P50-01 WARNED",
                        "women P50-02 WARNED",
                        "ageBand1 P50-07 WARNED",
                        "ageBand2 P50-07 WARNED",
                        "ageBand3 P50-07 ALLOWED");
        assertThat(PlanJudgement.ofList(list, law("2025-10-07")))
                .extracting(Verdict::rule)
                .containsExactly("P50-01", "P50-02", "P50-03", "P50-06", "P50-07");
        assertThat(PlanJudgement.ofList(list, law("2025-10-08")))
                .extracting(Verdict::rule)
                .containsExactly("P50-06", "PL-16");
        assertThat(bounded(list, "2025-10-08"))
                .containsExactly("ageBand1 PL-16 WARNED", "ageBand2 PL-16 WARNED", "ageBand3 PL-16 ALLOWED");
        assertThat(PlanJudgement.ofList(list, law("2021-12-26"))).isEmpty();
        assertThat(PlanJudgement.ofList(list, law("2021-12-27")))
                .extracting(Verdict::rule)
                .containsExactly("P50-01", "P50-02", "P50-03", "P50-07");
    }

    @Test
    void aCommunesPlanHasNoYoungQuotaAndAnEmptyPlanNoQuotaAtAll() {
        assertThat(PlanJudgement.ofList(plan(Level.COMMUNE, people(5, 0, 0)), law("2025-10-07")))
                .extracting(Verdict::rule)
                .containsExactly("P50-02", "P50-03", "P50-05");
        assertThat(PlanJudgement.ofList(plan(Level.CITY, List.of()), law("2025-10-07")))
                .isEmpty();
    }

    @Test
    void whatIsNotOnRecordIsUnknownOnlyWhenItCouldDecide() {
        var persons = List.of(Case.cadre("A", null, null), Case.cadre("B", "1960-01", Sex.M));
        assertThat(by("P50-02", plan(Level.CITY, persons), "2025-10-07").outcome())
                .isEqualTo(Outcome.UNKNOWN);
        assertThat(by("P50-01", plan(Level.CITY, persons), "2025-10-07").outcome())
                .isEqualTo(Outcome.UNKNOWN);
        var enough = List.of(Case.cadre("A", null, null), Case.cadre("B", "2000-01", Sex.F));
        assertThat(by("P50-02", plan(Level.CITY, enough), "2025-10-07").outcome())
                .isEqualTo(Outcome.ALLOWED);
    }

    private static Verdict only(PlannedPost it, String lawAt) {
        var verdicts = PlanJudgement.ofPost(it, law(lawAt));
        assertThat(verdicts).hasSize(1);
        return verdicts.getFirst();
    }

    private static Verdict by(String rule, PlanList it, String lawAt) {
        return PlanJudgement.ofList(it, law(lawAt)).stream()
                .filter(verdict -> verdict.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static vn.kecan.planning.law.Law law(String day) {
        return Case.rulebook().on(LocalDate.parse(day));
    }

    private static PlannedPost post(PostKind kind, int seats, int planned) {
        var post = Case.post("HN-X", kind, 8);
        var wide = new Post(
                post.code(),
                post.unit(),
                post.title(),
                null,
                kind,
                post.rank(),
                seats,
                false,
                false,
                "HN",
                null,
                post.validFrom(),
                null);
        return new PlannedPost(wide, people(planned, 0, 0));
    }

    private static Post leader() {
        return Case.post("HN-L", PostKind.HEAD, 5);
    }

    private static PlanList plan(Level level, List<Cadre> persons) {
        return new PlanList(
                Case.unit("HN", level, 1),
                new Term("2025-2030"),
                LocalDate.parse("2025-09-30"),
                List.of(new PlannedPost(leader(), persons)));
    }

    private static List<Cadre> people(int whole, int women, int young) {
        return IntStream.range(0, whole)
                .mapToObj(i -> Case.cadre("C" + i, i < young ? "1990-01" : "1970-01", i < women ? Sex.F : Sex.M))
                .toList();
    }
}
