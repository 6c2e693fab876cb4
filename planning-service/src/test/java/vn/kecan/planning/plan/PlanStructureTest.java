package vn.kecan.planning.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.OtherRulebook;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Someone;
import vn.kecan.planning.term.Term;

/** PL-16, PL-17, PL-27, PL-28, P50-03, P50-05, P50-06, P50-07. */
class PlanStructureTest {

    private static final String CITY_SHARES = """
            values:
              - {from: 2026-01-01, for: HN, women: 25, young: 15, ethnic-minority: 0, science-technology: 10, by: {act: QĐ/TU, clause: "1", standing: OFFICIAL}, checked: 2026-11-23}
            """;

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

    @Test
    void theSharesOfCommunesAreAskedOnceTheCityHasSetThem() {
        var list = plan(Level.COMMUNE, people(20, 5, 3));
        assertThat(speaks("PL-17", list, "2026-01-01")).isFalse();
        var set = shares();
        assertThat(judged(list, set.on(LocalDate.parse("2025-12-31"))))
                .extracting(Verdict::rule)
                .doesNotContain("PL-17");
        var verdict = pl17(list, set);
        assertThat(verdict.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(verdict.grounds().because().en())
                .contains("Women: 5 of 20", "Young (under 35): 3 of 20", "science and technology: 0 of 20");
        assertThat(verdict.grounds().margin()).isEqualTo(-2);
        assertThat(verdict.grounds().parameter().citation().act()).isEqualTo("QĐ/TU");
        assertThat(judged(plan(Level.CITY, people(20, 5, 3)), set.on(LocalDate.parse("2026-01-01"))))
                .extracting(Verdict::rule)
                .doesNotContain("PL-17");
    }

    @ParameterizedTest(name = "PL-17: {0} women, {1} young, {2} scientists of 20: {3}")
    @CsvSource({"5, 3, 2, ALLOWED", "4, 3, 2, WARNED", "5, 2, 2, WARNED", "5, 3, 1, WARNED"})
    void eachShareOfTheCityCounts(int women, int young, int scientists, Outcome outcome) {
        var people = new ArrayList<Someone>();
        for (int i = 0; i < 20; i++) {
            people.add(Someone.called("C" + i)
                    .sex(i < women ? Sex.F : Sex.M)
                    .born(i < young ? "1995-01" : "1980-01")
                    .science(i < scientists));
        }
        assertThat(pl17(plan(Level.COMMUNE, people.toArray(Someone[]::new)), shares())
                        .outcome())
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "PL-27: commune of {0} units, {1} seats on record: {2}")
    @CsvSource({"2, 27, ALLOWED", "2, 28, WARNED", "3, 33, ALLOWED", "3, 34, WARNED", "3, 27, ALLOWED", "2, 26, WARNED"
    })
    void theSeatsAPlanReckonsWith(int mergedFrom, int seats, Outcome outcome) {
        var list = executive(mergedFrom, seats);
        assertThat(by("PL-27", list, "2025-11-21").outcome()).isEqualTo(outcome);
        assertThat(speaks("PL-27", list, "2025-11-20")).isFalse();
    }

    @Test
    void onlyMergedCommunesReckonWithThatTable() {
        assertThat(speaks("PL-27", executive(1, 99), "2025-11-21")).isFalse();
        assertThat(speaks("PL-27", executive(null, 99), "2025-11-21")).isFalse();
        assertThat(speaks("PL-27", plan(Level.COMMUNE, born("1980-01")), "2025-11-21"))
                .isFalse();
    }

    @ParameterizedTest(name = "PL-28: {0} planned for Secretary, {1} of them sent from outside, on {2}: PL-05 {3}")
    @CsvSource({
        "4, 0, 2025-11-21, BARRED",
        "4, 1, 2025-11-20, BARRED",
        "4, 1, 2025-11-21, ALLOWED",
        "5, 1, 2025-11-21, BARRED",
        "5, 2, 2025-11-21, BARRED",
        "3, 1, 2025-11-21, ALLOWED"
    })
    void aNonLocalChairmanHasASlotOfHisOwn(int planned, int nonLocal, String lawAt, Outcome outcome) {
        var it = secretary(PostKind.SECRETARY, planned, nonLocal);
        assertThat(of("PL-05", it, lawAt).orElseThrow().outcome()).isEqualTo(outcome);
    }

    @Test
    void onlyOneMoreSlotAndOnlyForTheSecretary() {
        assertThat(of("PL-28", secretary(PostKind.SECRETARY, 4, 1), "2025-11-21")
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.ALLOWED);
        assertThat(of("PL-28", secretary(PostKind.SECRETARY, 4, 2), "2025-11-21")
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.WARNED);
        assertThat(of("PL-28", secretary(PostKind.SECRETARY, 4, 0), "2025-11-21"))
                .isEmpty();
        assertThat(of("PL-28", secretary(PostKind.SECRETARY, 4, 1), "2025-11-20"))
                .isEmpty();
        assertThat(of("PL-28", secretary(PostKind.HEAD, 4, 1), "2025-11-21")).isEmpty();
        assertThat(of("PL-05", secretary(PostKind.HEAD, 4, 1), "2025-11-21")
                        .orElseThrow()
                        .outcome())
                .isEqualTo(Outcome.BARRED);
    }

    private static java.util.Optional<Verdict> of(String rule, PlannedPost it, String lawAt) {
        return PlanJudgement.ofPost(it, law(lawAt)).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst();
    }

    private static PlannedPost secretary(PostKind kind, int planned, int nonLocal) {
        var people = IntStream.range(0, planned)
                .mapToObj(i -> Someone.called("C" + i).cadre())
                .toList();
        return new PlannedPost(
                Case.post("HN-SEC", kind, 1),
                people,
                people.stream().limit(nonLocal).map(Cadre::code).toList());
    }

    private static Rulebook shares() {
        var age = CITY_SHARES.replace("women: 25, young: 15, ethnic-minority: 0, science-technology: 10", "value: 35");
        return OtherRulebook.with(Map.of("planning/commune-shares", CITY_SHARES, "planning/commune-young-age", age));
    }

    private static Verdict pl17(PlanList list, Rulebook book) {
        return judged(list, book.on(LocalDate.parse("2026-01-01"))).stream()
                .filter(it -> it.rule().equals("PL-17"))
                .findFirst()
                .orElseThrow();
    }

    private static PlanList executive(@Nullable Integer mergedFrom, int seats) {
        var post = Case.post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8).withSeats(seats);
        return new PlanList(
                Case.unit("00004", Level.COMMUNE, mergedFrom),
                new Term("2030-2035"),
                LocalDate.parse("2025-12-01"),
                List.of(new PlannedPost(post, List.of())));
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
