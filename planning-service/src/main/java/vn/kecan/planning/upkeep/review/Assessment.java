package vn.kecan.planning.upkeep.review;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long ago a plan was assessed.
 *
 * @param opened the day the plan was opened
 * @param reviewed the day its last review was closed; null: it never was reviewed
 * @param asOf the day judged on
 */
record Assessment(LocalDate opened, @Nullable LocalDate reviewed, LocalDate asOf) {

    LocalDate since() {
        return reviewed == null ? opened : reviewed;
    }
}
