package vn.kecan.planning.upkeep.review;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.deadline.DeadlineKind;

/**
 * What is next to be done for the yearly review of a plan.
 *
 * @param review the closed round whose report is owed; null: the review itself is
 * @param kind the review itself, or its report to the level above
 * @param year the year it is of
 * @param due its last day in time
 * @param verdict what PL-21 says of it on the day asked about
 */
public record ReviewDue(
        UUID plan,
        String unit,
        String term,
        @Nullable UUID review,
        DeadlineKind kind,
        int year,
        LocalDate due,
        Verdict verdict) {}
