package vn.kecan.planning.upkeep.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.law.calendar.WorkingDays;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.deadline.Deadline;
import vn.kecan.planning.rule.deadline.DeadlineJudgement;
import vn.kecan.planning.rule.deadline.DeadlineKind;

/** The verdicts on how a plan is kept up, and on a round of review. */
public final class ReviewJudgement {

    /** The index of the rules about how long ago a plan was assessed. */
    public static final List<Rule<Assessment>> PLAN_RULES = List.of(new AssessedEveryYear());

    /** The index of the rules about a further review in a year. */
    public static final List<Rule<AnotherReview>> ROUND_RULES = List.of(new AnotherReviewReported());

    private ReviewJudgement() {}

    static List<Verdict> ofPlan(Assessment it, Law law) {
        return law.judge(PLAN_RULES, it);
    }

    /**
     * What is said of a round: whether it is in its quarter, and whether a further one in the year may be.
     *
     * @param closed the day it was closed; null while it is open
     */
    static List<Verdict> ofRound(int year, @Nullable LocalDate closed, Optional<AnotherReview> another, Moment moment) {
        var verdicts = new ArrayList<>(inTime(DeadlineKind.YEARLY_REVIEW, year, closed, moment));
        another.ifPresent(it -> verdicts.addAll(moment.law().judge(ROUND_RULES, it)));
        return verdicts;
    }

    /** Whether the review or its report is, or was, in time. */
    static List<Verdict> inTime(DeadlineKind kind, int year, @Nullable LocalDate done, Moment moment) {
        var calendar = new WorkingDays(moment.law().rulebook());
        return DeadlineJudgement.of(
                new Deadline(kind, LocalDate.ofYearDay(year, 1), 0, done, moment.asOf(), calendar), moment.law());
    }
}
