package vn.kecan.planning.rule.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.calendar.WorkingDays;

/**
 * One deadline as the rules judge it.
 *
 * @param begins the day that begins it: the file was complete, the question asked; of a yearly one any day of the year
 * @param extension by how many working days it was extended
 * @param done when it was done; null while it is not
 * @param asOf the day judged on
 */
public record Deadline(
        DeadlineKind kind,
        LocalDate begins,
        int extension,
        @Nullable LocalDate done,
        LocalDate asOf,
        WorkingDays calendar) {

    boolean is(DeadlineKind it, DeadlineKind other) {
        return kind == it || kind == other;
    }
}
