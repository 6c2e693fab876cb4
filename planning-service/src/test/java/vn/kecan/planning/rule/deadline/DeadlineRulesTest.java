package vn.kecan.planning.rule.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.calendar.WorkingDays;
import vn.kecan.planning.lawful.Case;

/** Deadlines at their edges: the last day is in time, the next is late. */
class DeadlineRulesTest {

    @ParameterizedTest(name = "{0} begun {1} + {2}: due {3}")
    @CsvSource({
        "APPROVAL,2026-03-02,0,2026-04-13",
        "APPROVAL,2026-03-02,15,2026-05-07",
        "POLICY_ANSWER,2026-02-09,0,2026-03-09",
        "PROCEDURE,2026-03-02,0,2026-04-13",
        "RESIGNATION_DISCUSSION,2026-03-02,0,2026-03-16",
        "RESIGNATION_DECISION,2026-03-02,15,2026-04-06",
        "NEXT_TERM_PLAN,2025-07-01,0,2026-12-31",
        "YEARLY_REVIEW,2026-01-05,0,2026-03-31",
        "REVIEW_REPORT,2026-01-05,0,2026-06-30"
    })
    void each_deadline_is_met_on_its_last_day_and_missed_on_the_next(
            DeadlineKind kind, LocalDate begins, int extension, LocalDate due) {
        var last = judged(kind, begins, extension, null, due);
        assertThat(last.outcome()).isEqualTo(Outcome.ALLOWED);
        assertThat(last.grounds().facts()).containsEntry("due", due.toString());
        assertThat(last.grounds().margin()).isZero();
        assertThat(last.grounds().flipsOn()).isEqualTo(due.plusDays(1));
        var late = judged(kind, begins, extension, null, due.plusDays(1));
        assertThat(late.outcome()).isEqualTo(Outcome.WARNED);
        assertThat(late.grounds().margin()).isNegative();
        assertThat(late.grounds().flipsOn()).isNull();
        assertThat(judged(kind, begins, extension, due, due.plusYears(1)).outcome())
                .isEqualTo(Outcome.ALLOWED);
        assertThat(judged(kind, begins, extension, due.plusDays(1), due.plusYears(1))
                        .outcome())
                .isEqualTo(Outcome.WARNED);
    }

    @ParameterizedTest
    @CsvSource({
        "APPROVAL,2025-10-08",
        "POLICY_ANSWER,2025-07-01",
        "RESIGNATION_DECISION,2025-07-01",
        "NEXT_TERM_PLAN,2025-10-08",
        "YEARLY_REVIEW,2025-11-21"
    })
    void a_deadline_is_judged_from_the_day_of_its_clause(DeadlineKind kind, LocalDate since) {
        assertThat(all(kind, since, 0, null, since, since)).hasSize(1);
        assertThat(all(kind, since, 0, null, since, since.minusDays(1))).isEmpty();
    }

    @ParameterizedTest(name = "done {0}, asked on {1}: {2}")
    @CsvSource({
        ", 2026-04-09, 'not done on 2026-04-09, 2 working day(s) to spare', 'chưa xong, còn 2 ngày làm việc'",
        ", 2026-04-15, 'not done on 2026-04-15, 2 working day(s) late', 'chưa xong, quá hạn 2 ngày làm việc'",
        "2026-04-10, 2026-05-01, 'done on 2026-04-10, 1 working day(s) to spare', 'xong ngày 2026-04-10, còn 1 ngày'"
    })
    void the_sentence_says_how_much_is_left_or_late(
            @Nullable LocalDate done, LocalDate asOf, String said, String vietnamese) {
        var it = judged(DeadlineKind.APPROVAL, LocalDate.parse("2026-03-02"), 0, done, asOf);
        assertThat(it.grounds().because().en()).isEqualTo("Due by the end of 2026-04-13; " + said + ".");
        assertThat(it.grounds().because().vi()).contains("Hạn đến hết ngày 2026-04-13", vietnamese);
    }

    @Test
    void only_two_clauses_allow_an_extension_and_only_so_long() {
        var law = Case.rulebook().on(LocalDate.parse("2026-03-02"));
        for (var kind : DeadlineKind.values()) {
            var longest = DeadlineJudgement.longestExtension(kind, law);
            switch (kind) {
                case APPROVAL, RESIGNATION_DISCUSSION, RESIGNATION_DECISION ->
                    assertThat(longest).hasValue(15);
                case POLICY_ANSWER, PROCEDURE, NEXT_TERM_PLAN, YEARLY_REVIEW, REVIEW_REPORT ->
                    assertThat(longest).isEmpty();
            }
        }
    }

    private static Verdict judged(
            DeadlineKind kind, LocalDate begins, int extension, @Nullable LocalDate done, LocalDate asOf) {
        var verdicts = all(kind, begins, extension, done, asOf, LocalDate.parse("2026-03-02"));
        assertThat(verdicts)
                .singleElement()
                .satisfies(it -> assertThat(it.rule()).isEqualTo(rule(kind)));
        return verdicts.getFirst();
    }

    private static String rule(DeadlineKind kind) {
        return switch (kind) {
            case APPROVAL -> "PL-19";
            case POLICY_ANSWER, PROCEDURE -> "AP-08";
            case RESIGNATION_DISCUSSION, RESIGNATION_DECISION -> "LV-02";
            case NEXT_TERM_PLAN -> "PL-20";
            case YEARLY_REVIEW, REVIEW_REPORT -> "PL-21";
        };
    }

    private static List<Verdict> all(
            DeadlineKind kind,
            LocalDate begins,
            int extension,
            @Nullable LocalDate done,
            LocalDate asOf,
            LocalDate lawAt) {
        var it = new Deadline(kind, begins, extension, done, asOf, new WorkingDays(Case.rulebook()));
        return DeadlineJudgement.of(it, Case.rulebook().on(lawAt));
    }
}
