package vn.kecan.planning.rule.plannable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Standing;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.rule.eligibility.Tier;
import vn.kecan.planning.rule.person.Eligible;

/** 45-HD/BTCTW II.5.2 and II.5.3: PL-10, PL-11, PL-12, PL-13. */
class AgeForPlanTest {

    /** Men retire at 62: 744 months. Reference month of a ward: 07/2030. */
    @ParameterizedTest(name = "PL-10 {0} born {1} sex {2} in 07/2030: {3}, margin {4}")
    @CsvSource({
        "TIER_1, 1973-06, M, BARRED, -1",
        "TIER_1, 1973-07, M, ALLOWED, 0",
        "TIER_1, 1973-08, M, ALLOWED, 1",
        "TIER_2, 1978-06, M, BARRED, -1",
        "TIER_2, 1978-07, M, ALLOWED, 0",
        "TIER_2, 1978-08, M, ALLOWED, 1",
        "TIER_1, 1975-06, F, BARRED, -1",
        "TIER_1, 1975-07, F, ALLOWED, 0",
        "TIER_2, 1980-06, F, BARRED, -1",
        "TIER_2, 1980-07, F, ALLOWED, 0",
    })
    void leavesAFullTermOrTwo(Tier tier, String born, Sex sex, Outcome outcome, long margin) {
        var verdict = Case.lawful().tier(tier).born(born).sex(sex).by("PL-10");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(margin);
        assertThat(verdict.grounds().unit()).isEqualTo("months");
        assertThat(verdict.grounds().flipsOn()).isNull();
        assertThat(verdict.grounds().facts()).containsEntry("referenceMonth", "2030-07");
    }

    @Test
    void saysValueLimitAndMarginInBothLanguages() {
        var because = Case.lawful().born("1973-05").by("PL-10").grounds().because();
        assertThat(because.vi()).contains("còn 58 tháng, cần ít nhất 60, thiếu 2 tháng");
        assertThat(because.en()).contains("58 months, at least 60 needed, 2 short");
    }

    @ParameterizedTest(name = "PL-13 at {0} for {1} age is measured in {2}")
    @CsvSource({
        "GRASSROOTS, SECRETARY, 2030-04", "UPPER_GRASSROOTS, SECRETARY, 2030-06", "COMMUNE, SECRETARY, 2030-07",
        "CITY, SECRETARY, 2030-09", "PROVINCE, SECRETARY, 2030-09", "COMMUNE, COUNCIL_CHAIR, 2031-03",
        "CITY, COMMITTEE_VICE_CHAIR, 2031-03", "COMMUNE, EXECUTIVE_COMMITTEE, 2030-07"
    })
    void measuresOnTheMonthOfItsLevel(Level level, PostKind kind, String month) {
        var verdict = Case.lawful()
                .in(Case.unit("00004", level, 1))
                .forPost(Case.post("00004-X", kind, 5))
                .by("PL-13");
        assertThat(verdict.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(verdict.grounds().parameter().value()).isEqualTo(month);
        assertThat(verdict.grounds().parameter().citation().clause()).isEqualTo("II.5.3");
    }

    @Test
    void anUnverifiedReferenceMonthWarnsAndSaysWhy() {
        var verdict = Case.lawful()
                .born("1960-01")
                .forPost(Case.post("00004-FRC", PostKind.FRONT_CHAIR, 5))
                .by("PL-10");
        assertThat(verdict.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(verdict.grounds().because().en()).contains("unverified");
        assertThat(verdict.grounds().facts())
                .containsEntry("referenceStanding", Standing.UNVERIFIED.name())
                .containsEntry("referenceMonth", "2031-05");
    }

    @Test
    void beginsOnTheDayOfRegulation377() {
        var tooOld = Case.lawful().born("1970-01");
        assertThat(tooOld.lawAt("2025-10-07").speaks("PL-10")).isFalse();
        assertThat(tooOld.lawAt("2025-10-08").by("PL-10").outcome()).isEqualTo(Outcome.BARRED);
    }

    /** 1973-10: reached 744 in 2035-10, so 120 months are left in 2025-10. */
    @ParameterizedTest(name = "PL-11 {0} on {1}: {2}, flips {3}")
    @CsvSource({
        "TIER_2, 2025-09-30, ALLOWED, 2025-11-01", "TIER_2, 2025-10-31, ALLOWED, 2025-11-01",
        "TIER_2, 2025-11-01, BARRED,", "TIER_1, 2030-06-30, ALLOWED, 2030-11-01"
    })
    void measuresTheTermInCourseAtTheReview(Tier tier, LocalDate asOf, Outcome outcome, LocalDate flips) {
        var verdict = Case.lawful()
                .term("2025-2030")
                .tier(tier)
                .born("1973-10")
                .asOf(asOf.toString())
                .by("PL-11");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().flipsOn()).isEqualTo(flips);
    }

    @Test
    void theDayOfFlippingIsTheFirstOnWhichTheAnswerIsAnother() {
        var it = Case.lawful().term("2025-2030").tier(Tier.TIER_2).born("1974-02");
        var flips = it.by("PL-11").grounds().flipsOn();
        assertThat(it.asOf(flips.minusDays(1).toString()).by("PL-11").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.asOf(flips.toString()).by("PL-11").outcome()).isEqualTo(Outcome.BARRED);
    }

    @ParameterizedTest(name = "on {0} the ward''s term 2025-2030 is judged by {1}")
    @CsvSource({"2025-06-30, PL-10, PL-11", "2025-07-01, PL-11, PL-10"})
    void aTermBeginsWithTheMonthOfItsCongress(String asOf, String speaks, String silent) {
        var it = Case.lawful().term("2025-2030").asOf(asOf);
        assertThat(it.speaks(speaks)).isTrue();
        assertThat(it.speaks(silent)).isFalse();
    }

    @Test
    void aTermThatHasEndedCannotBeReviewed() {
        var it = Case.lawful().term("2025-2030");
        assertThat(it.asOf("2030-06-30").by("PL-11").outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(it.asOf("2030-07-01").by("PL-11").outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void aWomanEntitledToLaterRetirementIsComputedWithSixtySinceThatGuidance() {
        var it = Case.lawful().sex(Sex.F).laterRetirement().born("1970-07");
        assertThat(it.lawAt("2025-11-20").by("PL-10").grounds().facts()).containsEntry("retirementAgeMonths", 688L);
        assertThat(it.speaks("PL-12")).isFalse();
        assertThat(it.lawAt("2025-11-21").by("PL-10").grounds().facts()).containsEntry("retirementAgeMonths", 720L);
        assertThat(it.by("PL-12").grounds().parameter().number()).isEqualTo(720);
        assertThat(it.by("PL-12").outcome()).isEqualTo(Outcome.ALLOWED);
    }

    /** Born 1975-07 she is 60 in 2035 by the schedule itself, so nothing is later about it. */
    @Test
    void aWomanWhoRetiresAtSixtyAnywayIsComputedByTheSchedule() {
        var it = Case.lawful().sex(Sex.F).laterRetirement();
        assertThat(it.born("1975-07").by("PL-12").grounds().parameter().name()).isEqualTo("retirement.schedule.women");
        assertThat(it.born("1974-06").by("PL-12").grounds().parameter().name())
                .isEqualTo("planning.age.later-retirement");
    }

    @Test
    void aManIsNotComputedWithSixty() {
        var it = Case.lawful().laterRetirement();
        assertThat(it.by("PL-12").grounds().facts()).containsEntry("retirementAgeMonths", 744L);
    }

    @Test
    void withoutABirthMonthOrSexTheAnswerIsUnknownAndNamesWhoKeepsTheFile() {
        for (var it : new Case[] {Case.lawful().born(null), Case.lawful().sex(null)}) {
            assertThat(it.by("PL-10").outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(it.by("PL-10").grounds().facts())
                    .containsEntry("keptBy", "HN")
                    .containsKey("missing");
            assertThat(it.judged().eligible()).isEqualTo(Eligible.UNKNOWN);
        }
    }
}
