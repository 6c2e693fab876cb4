package vn.kecan.planning.rotation.move;

import java.time.LocalDate;
import java.util.List;

/**
 * The steps taken so far, the one about to be taken last, each with the day of its document.
 *
 * @param on the day judged on
 */
public record StepsTaken(List<Documented> steps, LocalDate on) {

    public StepsTaken {
        steps = List.copyOf(steps);
    }

    /** A step and the day of the document by which it was taken. */
    public record Documented(PlanStep step, LocalDate day) {}
}
