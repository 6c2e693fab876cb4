package vn.kecan.planning.report.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.UnitKind;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Someone;

/** HN-01 to HN-05, RO-18. */
class TargetsTest {

    private static final Unit CITY = unit("HN", UnitKind.CITY_COMMITTEE, Level.CITY);
    private static final Unit WARD = unit("00004", UnitKind.WARD, Level.COMMUNE);
    private static final Unit BODY = unit("HN01", UnitKind.PARTY_BODY, Level.UPPER_GRASSROOTS);

    @ParameterizedTest(name = "HN-01, HN-02: {0} of {1}: {2}, margin {3}")
    @CsvSource({"3, 20, ALLOWED, 0", "2, 20, WARNED, -1", "3, 21, WARNED, -1", "4, 21, ALLOWED, 0"})
    void fifteenPercentAreYoungAndFifteenPercentWomen(int such, int whole, Outcome outcome, long margin) {
        var young = all(whole, i -> serving(Someone.called("C" + i).born(i < such ? "1990-01" : "1970-01"), CITY));
        assertThat(by("HN-01", young, "2021-05-31").outcome()).isEqualTo(outcome);
        assertThat(by("HN-01", young, "2025-12-01").grounds().margin()).isEqualTo(margin);
        var women = all(whole, i -> serving(Someone.called("C" + i).sex(i < such ? Sex.F : Sex.M), WARD));
        assertThat(by("HN-02", women, "2025-12-01").outcome()).isEqualTo(outcome);
        assertThat(by("HN-02", women, "2021-05-31").grounds().margin()).isEqualTo(margin);
        assertThat(PopulationJudgement.of(women, law("2021-05-30"))).isEmpty();
    }

    @ParameterizedTest(name = "HN-01: born {0} is young in 2025-12: {1}")
    @CsvSource({"1985-12, 0", "1986-01, 1"})
    void underFortyOnTheDayOfTheReport(String born, long counted) {
        var grounds = by("HN-01", all(1, i -> serving(Someone.called("A").born(born), CITY)), "2025-12-01")
                .grounds();
        assertThat(grounds.facts())
                .containsEntry("counted", counted)
                .containsEntry("young", Map.of("maxAgeExclusive", 40L, "referenceDate", "2025-12", "wholeTerm", false));
        assertThat(grounds.flipsOn()).isEqualTo(counted == 0 ? null : LocalDate.parse("2026-01-01"));
    }

    @Test
    void whoHoldsTwoPostsCountsOnceAndSpecialistsDoNot() {
        var one = Someone.called("A").sex(Sex.F);
        var twice = new Population(
                CITY,
                LocalDate.parse("2025-12-01"),
                List.of(
                        serving(one, CITY),
                        serving(one, WARD),
                        serving(Someone.called("B"), PostKind.SPECIALIST, CITY)));
        assertThat(by("HN-02", twice, "2025-12-01").grounds().facts())
                .containsEntry("whole", 1L)
                .containsEntry("counted", 1L);
    }

    @ParameterizedTest(name = "HN-02: managed by {0}: {1}")
    @CsvSource({
        "CITY_COMMITTEE, true",
        "WARD, true",
        "COMMUNE, true",
        "TOWNSHIP, true",
        "SPECIAL_ZONE, true",
        "DISTRICT, true",
        "DEPARTMENT, false",
        "PARTY_BODY, false",
        "OTHER, false",
        ", false"
    })
    void onlyThoseAStandingCommitteeManages(@Nullable UnitKind kind, boolean spoken) {
        var manager = kind == null ? null : unit("X", kind, Level.COMMUNE);
        var population = all(1, i -> serving(Someone.called("A"), manager));
        assertThat(find("HN-02", population, "2025-12-01").isPresent()).isEqualTo(spoken);
        assertThat(find("HN-04", population, "2025-12-01").isPresent()).isEqualTo(kind != null && !spoken);
        assertThat(find("HN-03", population, "2025-12-01")).isEmpty();
    }

    @ParameterizedTest(name = "HN-03: {0} with {1} of 5: {2}")
    @CsvSource({"2, MASTER, ALLOWED", "1, MASTER, WARNED", "2, DOCTORATE, ALLOWED", "5, UNIVERSITY, WARNED"})
    void fortyPercentUnderTheCityHaveAPostgraduateDegree(int such, Education degree, Outcome outcome) {
        var population =
                all(5, i -> serving(Someone.called("C" + i).education(i < such ? degree : Education.COLLEGE), CITY));
        assertThat(by("HN-03", population, "2025-12-01").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "HN-04: {0}, {1}: {2}")
    @CsvSource({
        "UNIVERSITY, INTERMEDIATE, ALLOWED",
        "MASTER, ADVANCED, ALLOWED",
        "COLLEGE, ADVANCED, WARNED",
        "UNIVERSITY, ELEMENTARY, WARNED",
        ", INTERMEDIATE, UNKNOWN",
        "UNIVERSITY, , UNKNOWN",
        ", ELEMENTARY, WARNED",
        "COLLEGE, , WARNED"
    })
    void allUnderABodyHaveADegreeAndTheory(
            @Nullable Education degree, @Nullable PoliticalTheory theory, Outcome outcome) {
        var population = all(
                2,
                i -> serving(
                        i == 0 ? Someone.called("A").education(degree).theory(theory) : Someone.called("B"), BODY));
        assertThat(by("HN-04", population, "2025-12-01").outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest(name = "HN-05: one {0}, one {1}: {2}")
    @CsvSource({"YES, YES, ALLOWED", "YES, NO, WARNED", "YES, UNKNOWN, UNKNOWN", "NO, UNKNOWN, WARNED"})
    void allLeadersAreUpdated(Has one, Has other, Outcome outcome) {
        var population = all(
                2,
                i -> new Serving(
                        Someone.called("C" + i).cadre(),
                        Case.post("HN-H", PostKind.HEAD, 5),
                        CITY,
                        CITY,
                        i == 0 ? one : other));
        var verdict = by("HN-05", population, "2025-12-01");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        if (outcome == Outcome.UNKNOWN) {
            assertThat(verdict.grounds().facts()).containsEntry("missing", "knowledgeUpdated");
        }
    }

    @Test
    void whoDoesNotLeadNeedsNoUpdating() {
        var population = all(1, i -> serving(Someone.called("A"), PostKind.SPECIALIST, CITY));
        assertThat(find("HN-05", population, "2025-12-01")).isEmpty();
        assertThat(find("HN-05", all(1, i -> serving(Someone.called("A"), CITY)), "2025-12-01"))
                .isPresent();
    }

    @Test
    void theRatioOfSecretariesWhoAreNotLocalIsTold() {
        var population = all(
                4,
                i -> new Serving(
                        Someone.called("C" + i)
                                .from(i == 0 ? "00004" : i == 1 ? null : "00001")
                                .cadre(),
                        Case.post("00004-SEC", PostKind.SECRETARY, 5),
                        WARD,
                        CITY,
                        Has.UNKNOWN));
        var verdict = by("RO-18", population, "2025-04-14");
        assertThat(verdict.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(verdict.grounds().facts())
                .containsEntry("counted", 2L)
                .containsEntry("whole", 4L)
                .containsEntry("notOnRecord", 1L)
                .containsKey("basis");
        assertThat(find("RO-18", population, "2025-04-13")).isEmpty();
        assertThat(find("RO-18", all(1, i -> serving(Someone.called("A"), CITY)), "2025-12-01"))
                .isEmpty();
    }

    private static Serving serving(Someone who, @Nullable Unit manager) {
        return serving(who, PostKind.DEPUTY_HEAD, manager);
    }

    private static Serving serving(Someone who, PostKind kind, @Nullable Unit manager) {
        return new Serving(who.cadre(), Case.post("HN-X", kind, 8), CITY, manager, Has.UNKNOWN);
    }

    private static Population all(int whole, java.util.function.IntFunction<Serving> one) {
        return new Population(
                CITY,
                LocalDate.parse("2025-12-01"),
                new ArrayList<>(IntStream.range(0, whole).mapToObj(one).toList()));
    }

    private static Unit unit(String code, UnitKind kind, Level level) {
        return new Unit(code, code, null, kind, null, level, null, LocalDate.EPOCH, null);
    }

    private static Optional<Verdict> find(String rule, Population it, String lawAt) {
        return PopulationJudgement.of(it, law(lawAt)).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst();
    }

    private static Verdict by(String rule, Population it, String lawAt) {
        return find(rule, it, lawAt).orElseThrow();
    }

    private static Law law(String day) {
        return Case.rulebook().on(LocalDate.parse(day));
    }
}
