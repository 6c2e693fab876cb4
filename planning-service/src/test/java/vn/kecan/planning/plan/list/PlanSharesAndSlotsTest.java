package vn.kecan.planning.plan.list;

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
import vn.kecan.planning.law.Lineage;
import vn.kecan.planning.law.OtherRulebook;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Someone;

/** PL-17, PL-27, PL-28. */
class PlanSharesAndSlotsTest {

    /** As before July 2025: between the city and its communes stood districts. */
    private static final Lineage DEEP = unit -> List.of(unit, "DISTRICT", "HN");

    private static final String CITY_SHARES = """
            values:
              - {from: 2026-01-01, for: HN, women: 25, young: 15, ethnic-minority: 0, science-technology: 10, by: {act: QĐ/TU, clause: "1", standing: OFFICIAL}, checked: 2026-11-23}
            """;

    @Test
    void theSharesOfCommunesAreAskedOnceTheCityHasSetThem() {
        var list = plan(Level.COMMUNE, people(20, 5, 3));
        assertThat(speaks("PL-17", list, "2026-01-01")).isFalse();
        var set = shares();
        assertThat(judged(list, set.on(LocalDate.parse("2025-12-31")).among(DEEP)))
                .extracting(Verdict::rule)
                .doesNotContain("PL-17");
        var verdict = pl17(list, set);
        assertThat(verdict.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(verdict.grounds().because().en())
                .contains("Women: 5 of 20", "Young (under 35): 3 of 20", "science and technology: 0 of 20");
        assertThat(verdict.grounds().margin()).isEqualTo(-2);
        assertThat(verdict.grounds().parameter().citation().act()).isEqualTo("QĐ/TU");
        assertThat(judged(
                        plan(Level.CITY, people(20, 5, 3)),
                        set.on(LocalDate.parse("2026-01-01")).among(DEEP)))
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
        return judged(list, book.on(LocalDate.parse("2026-01-01")).among(DEEP)).stream()
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
