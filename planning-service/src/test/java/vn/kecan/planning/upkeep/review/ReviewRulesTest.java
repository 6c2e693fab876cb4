package vn.kecan.planning.upkeep.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.lawful.Case;

/** PL-01: assessed every year. PL-21: a second review in a year is reported, at least 30 days after the one before. */
class ReviewRulesTest {

    private static final Law LAW = Case.rulebook().on(LocalDate.parse("2026-11-26"));

    private static LocalDate day(String it) {
        return LocalDate.parse(it);
    }

    @ParameterizedTest(name = "PL-01 opened {0}, reviewed {1}, on {2}: {3} by {4} days")
    @CsvSource({
        "2024-01-10, 2025-11-26, 2026-11-26, ALLOWED, 0, 2026-11-27",
        "2024-01-10, 2025-11-26, 2026-11-27, WARNED, -1,",
        "2024-01-10, 2025-11-26, 2026-11-25, ALLOWED, 1, 2026-11-27",
        "2025-12-01,, 2026-12-01, ALLOWED, 0, 2026-12-02",
        "2025-12-01,, 2026-12-02, WARNED, -1,",
        "2023-06-01, 2024-02-29, 2025-03-01, WARNED, -1,"
    })
    void a_plan_whose_last_review_lies_further_back_than_a_year_is_warned(
            LocalDate opened,
            @Nullable LocalDate reviewed,
            LocalDate asOf,
            Outcome outcome,
            long left,
            @Nullable LocalDate flips) {
        var verdicts = ReviewJudgement.ofPlan(new Assessment(opened, reviewed, asOf), LAW);
        assertThat(verdicts).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo("PL-01");
            assertThat(it.outcome()).isEqualTo(outcome);
            assertThat(it.grounds().margin()).isEqualTo(left);
            assertThat(it.grounds().unit()).isEqualTo("days");
            assertThat(it.grounds().flipsOn()).isEqualTo(flips);
        });
    }

    @ParameterizedTest(name = "PL-01 on law day {0}: speaks {1}")
    @CsvSource({"2025-10-07, false", "2025-10-08, true"})
    void yearly_assessment_is_asked_since_377(LocalDate lawAt, boolean speaks) {
        var verdicts = ReviewJudgement.ofPlan(
                new Assessment(lawAt, null, lawAt), Case.rulebook().on(lawAt));
        assertThat(verdicts.stream().map(it -> it.rule()).anyMatch("PL-01"::equals))
                .isEqualTo(speaks);
    }

    @ParameterizedTest(name = "PL-21 the one before {0}, this one {1}, reported {2}: {3} by {4}")
    @CsvSource({
        "2026-02-01, 2026-03-03, true, ALLOWED, 0",
        "2026-02-01, 2026-03-02, true, WARNED, -1",
        "2026-02-01, 2026-03-04, true, ALLOWED, 1",
        "2026-02-01, 2026-03-03, false, WARNED, 0"
    })
    void a_second_review_is_reported_and_thirty_days_after(
            LocalDate before, LocalDate opened, boolean reported, Outcome outcome, long left) {
        var verdict = new AnotherReviewReported().judge(new AnotherReview(before, opened, reported), LAW);
        assertThat(verdict.rule()).isEqualTo("PL-21");
        assertThat(verdict.outcome()).isEqualTo(outcome);
        assertThat(verdict.grounds().margin()).isEqualTo(left);
        assertThat(verdict.grounds().because().en())
                .contains(reported ? "after the one before (2026-02-01)" : "must be reported to the level above");
    }

    @ParameterizedTest(name = "PL-21 on law day {0}: {1} verdicts")
    @CsvSource({"2025-11-20, 0", "2025-11-21, 1"})
    void a_second_review_is_asked_since_the_guidance(LocalDate lawAt, int spoken) {
        var it = new AnotherReview(day("2025-11-01"), lawAt, true);
        assertThat(Case.rulebook().on(lawAt).judge(ReviewJudgement.ROUND_RULES, it))
                .hasSize(spoken);
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void each_state_allows_its_steps_and_no_other(ReviewState state) {
        assertThat(ReviewStep.possibleIn(state))
                .containsExactlyElementsOf(
                        switch (state) {
                            case OPEN -> List.of(ReviewStep.CONCLUDE, ReviewStep.CLOSE, ReviewStep.WITHDRAW);
                            case CLOSED -> List.of(ReviewStep.REPORT);
                            case REPORTED, WITHDRAWN -> List.<ReviewStep>of();
                        });
    }

    @Test
    void a_review_begins_open_and_only_closing_and_reporting_lead_on() {
        assertThat(ReviewStep.OPEN_ROUND.from()).isNull();
        assertThat(ReviewStep.OPEN_ROUND.to()).isEqualTo(ReviewState.OPEN);
        assertThat(ReviewStep.CONCLUDE.to()).isEqualTo(ReviewState.OPEN);
        assertThat(ReviewStep.CLOSE.to()).isEqualTo(ReviewState.CLOSED);
        assertThat(ReviewStep.REPORT.to()).isEqualTo(ReviewState.REPORTED);
        assertThat(ReviewStep.WITHDRAW.to()).isEqualTo(ReviewState.WITHDRAWN);
    }
}
