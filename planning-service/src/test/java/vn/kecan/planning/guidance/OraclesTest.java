package vn.kecan.planning.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.OtherRulebook;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Stated;
import vn.kecan.planning.rule.seats.SeatJudgement;
import vn.kecan.planning.rule.seats.UnitSeats;
import vn.kecan.planning.slate.committee.SlateCandidate;
import vn.kecan.planning.slate.committee.SlateJudgement;
import vn.kecan.planning.slate.committee.SlateList;

/** Figures published of real committees and congresses, and what the rules make of them. O-01 is in Guidance45Test. */
class OraclesTest {

    private static final LocalDate TODAY = LocalDate.parse("2025-12-01");

    // O-02: Hanoi XVIII, 16 October 2025

    /** 75 on the committee, 17 on its standing committee, 4 deputy secretaries. */
    @ParameterizedTest(name = "O-02: {0}, {1} and {2} seats: {3}")
    @CsvSource({"75, 17, 4, ALLOWED", "76, 17, 4, BARRED", "75, 18, 4, BARRED", "75, 17, 5, BARRED"})
    void has_the_numbers_set_for_it(int executive, int standing, int deputies, Outcome outcome) {
        var city = new UnitSeats(
                Case.unit("HN", Level.CITY, 1),
                List.of(
                        post("HN-EXEC", PostKind.EXECUTIVE_COMMITTEE, executive),
                        post("HN-STAND", PostKind.STANDING_COMMITTEE, standing),
                        post("HN-DEP", PostKind.DEPUTY_SECRETARY, deputies)));
        assertThat(by("CM-11", SeatJudgement.ofUnit(city, numbersOfHanoi())).outcome())
                .isEqualTo(outcome);
    }

    /** 546 of 550 are 99.2727 %: printed 99.27, over 99 % and not 100 %, and never compared as printed. */
    @Test
    @DisplayName("O-02: elects with 546 of 550 votes")
    void elects_with_546_of_550_votes() {
        assertThat(10_000 * 546 / 550).isEqualTo(9_927);
        assertThat(Share.over(546, 99, 550)).isTrue();
        assertThat(Share.atLeast(99, 550)).isEqualTo(545);
        assertThat(Share.atLeast(100, 550)).isEqualTo(550);
        assertThat(Share.exactly(99, 550, 546)).isFalse();
    }

    // O-03: Hanoi XVII, 2020

    /** 81 nominees for 71 seats, 47 of them re-elected and 34 new. */
    @Test
    @DisplayName("O-03: renews more than a third")
    void renews_more_than_a_third() {
        var verdict = by("CM-05", SlateJudgement.ofList(slate(71, 81, 34, 0), law()));
        assertThat(verdict.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(verdict.grounds().facts()).containsEntry("counted", 34L).containsEntry("needed", 27L);
    }

    /** 10 of 71 are 14.08 %: under 15 %, over 14 %. */
    @Test
    @DisplayName("O-03: has ten more than seats")
    void has_ten_more_than_seats() {
        var list = slate(71, 81, 34, 0);
        assertThat(list.surplus()).isEqualTo(10);
        assertThat(10_000 * list.surplus() / list.seats()).isEqualTo(1_408);
        assertThat(Share.over(list.surplus(), 14, list.seats())).isTrue();
        assertThat(Share.over(list.surplus(), 15, list.seats())).isFalse();
    }

    // O-04: Hanoi XVI, 2015

    /** Six of 85 are 7.06 %: a tenth would be nine. */
    @Test
    @DisplayName("O-04: fails a tenth of young")
    void fails_a_tenth_of_young() {
        var verdict = by("CM-02", SlateJudgement.ofList(slate(75, 85, 85, 6), law()));
        assertThat(verdict.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(verdict.grounds().margin()).isEqualTo(-3);
        assertThat(10_000 * 6 / 85).isEqualTo(705);
        assertThat(by("CM-02", SlateJudgement.ofList(slate(75, 85, 85, 9), law()))
                        .outcome())
                .isEqualTo(Outcome.ALLOWED);
    }

    // O-11: the 126 communes and wards of Hanoi

    private static final int COMMUNES = 126;

    @Test
    @DisplayName("O-11: have 252 deputy secretaries")
    void have_252_deputy_secretaries() {
        assertThat(COMMUNES * seats("numbers.commune-least", "deputies")).isEqualTo(252);
        assertThat(COMMUNES * seats("numbers.commune-most-of-many", "deputies")).isEqualTo(252);
    }

    @Test
    @DisplayName("O-11: have from 3402 to 4158 seats on their committees")
    void have_from_3402_to_4158_seats_on_their_committees() {
        assertThat(COMMUNES * seats("numbers.commune-least", "executive")).isEqualTo(3_402);
        assertThat(COMMUNES * seats("numbers.commune-most-of-many", "executive"))
                .isEqualTo(4_158);
    }

    @ParameterizedTest(name = "O-11: formed from {0}, {1} seats: {2}")
    @CsvSource({"1, 27, ALLOWED", "2, 28, BARRED", "3, 33, ALLOWED", "3, 34, BARRED", "3, 26, WARNED"})
    void are_judged_by_these_numbers(int merged, int seats, Outcome outcome) {
        var ward = new UnitSeats(
                Case.unit("00004", Level.COMMUNE, merged),
                List.of(post("00004-EXEC", PostKind.EXECUTIVE_COMMITTEE, seats)));
        assertThat(by("CM-10", SeatJudgement.ofUnit(ward, law())).outcome()).isEqualTo(outcome);
    }

    private static long seats(String parameter, String body) {
        return law().value(parameter, body).number();
    }

    private static Post post(String code, PostKind kind, int seats) {
        return Case.post(code, kind, 8).withSeats(seats);
    }

    private static SlateList slate(int seats, int whole, int fresh, int young) {
        var candidates = IntStream.range(0, whole)
                .mapToObj(i -> new SlateCandidate(
                        Case.cadre("C" + i, i < young ? "1990-01" : "1970-01", i % 4 == 0 ? Sex.F : Sex.M),
                        List.of(),
                        CadreFile.EMPTY,
                        i >= fresh,
                        Stated.NOTHING))
                .toList();
        return new SlateList(
                Case.unit("HN", Level.CITY, 1),
                new Term("2025-2030"),
                Case.post("HN-EXEC", PostKind.EXECUTIVE_COMMITTEE, 8),
                seats,
                whole - seats,
                TODAY,
                candidates);
    }

    private static Verdict by(String rule, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(it -> it.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Law law() {
        return Case.rulebook().on(TODAY);
    }

    private static Law numbersOfHanoi() {
        return OtherRulebook.with(Map.of("numbers/province-committees", """
                values:
                  - {from: 2025-04-14, for: HN, executive: 75, standing: 17, deputies: 4, by: {act: QĐ, clause: "1", standing: OFFICIAL}, checked: 2026-11-23}
                """)).on(TODAY);
    }
}
