package vn.kecan.planning.rule.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The verdicts on a deadline, and how far it can be extended. */
public final class DeadlineJudgement {

    /** The index of the rules about deadlines. */
    public static final List<Rule<Deadline>> RULES = List.of(
            new ApprovalInTime(),
            new ProcedureInTime(),
            new ResignationInTime(),
            new NextTermPlanInTime(),
            new ReviewInTime());

    private DeadlineJudgement() {}

    public static List<Verdict> of(Deadline it, Law law) {
        return law.judge(RULES, it);
    }

    /** The last day in time, as a verdict on a deadline reckoned it. */
    public static LocalDate dueOn(Verdict it) {
        return LocalDate.parse(
                Objects.requireNonNull(it.grounds().facts().get("due")).toString());
    }

    /** The working days by which the law lets it be extended, and none more; empty when it does not. */
    static OptionalLong longestExtension(DeadlineKind kind, Law law) {
        return switch (kind) {
            case APPROVAL -> inForce("PL-19", "planning.approval-days", law);
            case RESIGNATION_DISCUSSION, RESIGNATION_DECISION -> inForce("LV-02", "leaving.resignation-days", law);
            case POLICY_ANSWER, PROCEDURE, NEXT_TERM_PLAN, YEARLY_REVIEW, REVIEW_REPORT -> OptionalLong.empty();
        };
    }

    private static OptionalLong inForce(String rule, String days, Law law) {
        return law.inForce(rule) ? OptionalLong.of(law.value(days, "extension").number()) : OptionalLong.empty();
    }
}
