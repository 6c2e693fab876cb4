package vn.kecan.planning.rule.seats;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.OtherRulebook;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.lawful.Case;

/** CM-10, CM-11, CM-14, CM-15, RO-05, HN-11. */
class SeatsTest {

    @ParameterizedTest(name = "CM-10: a commune of {0} units with {1}, {2} and {3} seats: {4}, the {5}")
    @CsvSource({
        "1, 27, 9, 2, ALLOWED, EXECUTIVE",
        "1, 27, 11, 2, ALLOWED, EXECUTIVE",
        "1, 27, 12, 2, BARRED, STANDING",
        "1, 27, 8, 2, WARNED, STANDING",
        "1, 27, 9, 3, BARRED, DEPUTIES",
        "1, 27, 9, 1, WARNED, DEPUTIES",
        "1, 26, 12, 2, BARRED, STANDING",
        "2, 28, 9, 2, BARRED, EXECUTIVE",
        "3, 33, 11, 2, ALLOWED, EXECUTIVE"
    })
    void theNumbersOfACommune(int merged, int executive, int standing, int deputies, Outcome outcome, Body body) {
        var unit = commune(merged, executive, standing, deputies);
        var verdict = by("CM-10", unit, law("2025-04-14")).orElseThrow();
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().facts()).containsEntry("body", body.toString());
        assertThat(by("CM-10", unit, law("2025-04-13"))).isEmpty();
    }

    @Test
    void deputiesMayBeSpreadOverPostsAndACityHasNumbersOfItsOwn() {
        var two =
                List.of(post("00004-D1", PostKind.DEPUTY_SECRETARY, 1), post("00004-D2", PostKind.DEPUTY_SECRETARY, 1));
        var verdict = by("CM-10", new UnitSeats(Case.unit("00004", Level.COMMUNE, 1), two), law("2025-12-01"))
                .orElseThrow();
        assertThat(verdict.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(verdict.grounds().margin()).isZero();
        assertThat(by("CM-10", new UnitSeats(Case.unit("HN", Level.CITY, 1), two), law("2025-12-01")))
                .isEmpty();
        assertThat(by(
                        "CM-10",
                        new UnitSeats(
                                Case.unit("00004", Level.COMMUNE, 1), List.of(post("00004-S", PostKind.SPECIALIST, 9))),
                        law("2025-12-01")))
                .isEmpty();
    }

    @ParameterizedTest(name = "CM-11: {0} seats where 75 are set: {1}")
    @CsvSource({"75, ALLOWED", "76, BARRED", "74, WARNED"})
    void aCityKeepsTheNumbersSetForIt(int seats, Outcome outcome) {
        var city = new UnitSeats(
                Case.unit("HN", Level.CITY, 1), List.of(post("HN-EXEC", PostKind.EXECUTIVE_COMMITTEE, seats)));
        assertThat(by("CM-11", city, law("2025-12-01"))).isEmpty();
        assertThat(by("CM-11", city, numbersOfHanoi()).orElseThrow().outcome()).isEqualTo(outcome);
        var merged = new UnitSeats(Case.unit("HN", Level.CITY, 2), city.posts());
        assertThat(by("CM-11", merged, numbersOfHanoi())).isEmpty();
        var other = new UnitSeats(Case.unit("DN", Level.COMMUNE, 1), city.posts());
        assertThat(by("CM-11", other, numbersOfHanoi())).isEmpty();
    }

    @ParameterizedTest(name = "CM-14: {0} deputies, {1} others, {2} deputies above: {3}, margin {4}")
    @CsvSource({
        "5, 5, 0, ALLOWED, 0",
        "6, 5, 0, WARNED, -1",
        "5, 6, 0, ALLOWED, 0",
        "2, 2, 2, ALLOWED, 0",
        "2, 2, 1, WARNED, -1",
        "3, 9, 4, ALLOWED, 1",
        "1, 0, 0, WARNED, -1"
    })
    void deputiesAreAtMostHalfOfTheStaffAndNoMoreThanAbove(
            int deputies, int others, int above, Outcome outcome, long margin) {
        var posts = others == 0
                ? List.of(post("HN01-D", PostKind.DEPUTY_HEAD, deputies))
                : List.of(post("HN01-D", PostKind.DEPUTY_HEAD, deputies), post("HN01-S", PostKind.SPECIALIST, others));
        var parent = above == 0 ? List.<Post>of() : List.of(post("HN-D", PostKind.DEPUTY_HEAD, above));
        var agency = new UnitSeats(Case.unit("HN01", Level.UPPER_GRASSROOTS, null), posts, parent);
        var verdict = by("CM-14", agency, law("2025-08-29")).orElseThrow();
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(by("CM-14", agency, law("2025-08-28"))).isEmpty();
    }

    @Test
    void theFrontIsNotAnAgencyInThisSense() {
        var front = new UnitSeats(
                Case.unit("00004", Level.COMMUNE, 1),
                List.of(post("00004-F", PostKind.FRONT_VICE_CHAIR, 9), post("00004-S", PostKind.SPECIALIST, 1)));
        assertThat(by("CM-14", front, law("2025-12-01"))).isEmpty();
    }

    @ParameterizedTest(name = "CM-15: {0} vice-chairs of Hanoi: {1}")
    @CsvSource({"5, ALLOWED", "6, WARNED", "1, ALLOWED"})
    void hanoiHasFiveViceChairs(int seats, Outcome outcome) {
        var posts = List.of(post("HN-PCV", PostKind.COMMITTEE_VICE_CHAIR, seats));
        var hanoi = new UnitSeats(Case.unit("HN", Level.CITY, 1), posts);
        assertThat(by("CM-15", hanoi, law("2025-11-17")).orElseThrow().outcome())
                .isEqualTo(outcome);
        assertThat(by("CM-15", hanoi, law("2025-11-16"))).isEmpty();
        assertThat(by("CM-15", new UnitSeats(Case.unit("DN", Level.CITY, 1), posts), law("2025-12-01")))
                .isEmpty();
        assertThat(by("CM-15", new UnitSeats(Case.unit("00004", Level.COMMUNE, 1), posts), law("2025-12-01")))
                .isEmpty();
    }

    @ParameterizedTest(name = "RO-05: {1} holders of {0} seats: {2}")
    @CsvSource({"1, 1, ALLOWED", "1, 2, WARNED", "2, 2, ALLOWED", "2, 1, ALLOWED"})
    void noPostIsAddedForSomebodyRotatedIn(int seats, int holders, Outcome outcome) {
        var it = new FilledPost(
                post("00004-VICE", PostKind.COMMITTEE_VICE_CHAIR, seats),
                java.util.stream.IntStream.range(0, holders)
                        .mapToObj(i -> "C" + i)
                        .toList());
        assertThat(SeatJudgement.ofPost(it, law("2022-04-28")))
                .extracting(Verdict::rule, Verdict::outcome)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("RO-05", outcome));
        assertThat(SeatJudgement.ofPost(it, law("2022-04-27"))).isEmpty();
        assertThat(new FilledPost(it.post(), List.of("A", "A")).holders()).containsExactly("A");
        assertThat(SeatJudgement.ofPost(
                        new FilledPost(post("00004-E", PostKind.EXECUTIVE_COMMITTEE, 1), it.holders()),
                        law("2022-04-28")))
                .isEmpty();
        assertThat(SeatJudgement.ofPost(new FilledPost(it.post(), List.of()), law("2022-04-28")))
                .isEmpty();
    }

    @ParameterizedTest(name = "HN-11: vice-chairs from 2 to {0}, other deputies from 4 to {1}: {2}, margin {3}")
    @CsvSource({"3, 3, ALLOWED, 0", "3, 4, WARNED, -1", "2, 3, ALLOWED, 1", "4, 0, ALLOWED, 2"})
    void whatGrowsInOnePlaceShrinksInAnother(int vice, int deputies, Outcome outcome, long margin) {
        var before = List.of(post("HN-PCV", PostKind.COMMITTEE_VICE_CHAIR, 2), post("HN-D", PostKind.DEPUTY_HEAD, 4));
        var after = deputies == 0
                ? List.of(post("HN-PCV", PostKind.COMMITTEE_VICE_CHAIR, vice))
                : List.of(
                        post("HN-PCV", PostKind.COMMITTEE_VICE_CHAIR, vice),
                        post("HN-D", PostKind.DEPUTY_HEAD, deputies));
        var change = change(before, after);
        var verdicts = SeatJudgement.ofChange(change, law("2025-11-12"));
        assertThat(verdicts).hasSize(1);
        assertThat(verdicts.getFirst().rule()).isEqualTo("HN-11");
        assertThat(verdicts.getFirst().outcome()).isEqualTo(outcome);
        assertThat(verdicts.getFirst().grounds().margin()).isEqualTo(margin);
        assertThat(SeatJudgement.ofChange(change, law("2025-11-11"))).isEmpty();
    }

    @Test
    void onlyPostsWhoseSeatsDifferAreAChange() {
        var before = List.of(post("HN-A", PostKind.HEAD, 1), post("HN-S", PostKind.SPECIALIST, 5));
        var after = List.of(post("HN-A", PostKind.HEAD, 1), post("HN-S", PostKind.SPECIALIST, 9));
        assertThat(change(before, after).posts()).isEmpty();
        assertThat(SeatJudgement.ofChange(change(before, after), law("2025-12-01")))
                .isEmpty();
        var grown = List.of(post("HN-A", PostKind.HEAD, 1), post("HN-E", PostKind.EXECUTIVE_COMMITTEE, 3));
        assertThat(change(before, grown).posts()).containsExactly(new SeatChange.OfPost("HN-E", 0, 3));
    }

    private static SeatChange change(List<Post> before, List<Post> after) {
        return SeatChange.between(
                Case.unit("HN", Level.CITY, 1),
                LocalDate.parse("2025-07-01"),
                before,
                LocalDate.parse("2025-11-12"),
                after);
    }

    private static UnitSeats commune(@Nullable Integer merged, int executive, int standing, int deputies) {
        return new UnitSeats(
                Case.unit("00004", Level.COMMUNE, merged),
                List.of(
                        post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, executive),
                        post("00004-STAND", PostKind.STANDING_COMMITTEE, standing),
                        post("00004-DEP", PostKind.DEPUTY_SECRETARY, deputies)));
    }

    private static Post post(String code, PostKind kind, int seats) {
        return Case.post(code, kind, 8).withSeats(seats);
    }

    private static Law numbersOfHanoi() {
        return OtherRulebook.with(Map.of("numbers/province-committees", """
                values:
                  - {from: 2025-04-14, for: HN, executive: 75, standing: 17, deputies: 4, by: {act: QĐ, clause: "1", standing: OFFICIAL}, checked: 2026-11-23}
                """)).on(LocalDate.parse("2025-12-01"));
    }

    private static Optional<Verdict> by(String rule, UnitSeats it, Law law) {
        return SeatJudgement.ofUnit(it, law).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst();
    }

    private static Law law(String day) {
        return Case.rulebook().on(LocalDate.parse(day));
    }
}
