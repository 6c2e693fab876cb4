package vn.kecan.planning.review;

import java.time.LocalDate;
import java.util.UUID;
import vn.kecan.planning.deadline.DeadlineKind;

/**
 * What is next to be done for the yearly review of a plan.
 *
 * @param kind the review itself, or its report to the level above
 * @param year the year it is of
 * @param due its last day
 */
public record ReviewDue(UUID plan, String unit, String term, DeadlineKind kind, int year, LocalDate due) {}
