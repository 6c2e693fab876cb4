package vn.kecan.planning.upkeep.review;

import java.time.LocalDate;

/**
 * A review of a plan that was reviewed in the same year already.
 *
 * @param before the day the review before was closed
 * @param opened the day this one was opened
 * @param reported whether it names the report to the level above
 */
record AnotherReview(LocalDate before, LocalDate opened, boolean reported) {}
