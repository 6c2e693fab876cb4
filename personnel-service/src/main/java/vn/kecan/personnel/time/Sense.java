package vn.kecan.personnel.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Violation;

/** Collects what makes no sense, so that all of it is said at once. */
public final class Sense {

    private final List<Violation> nonsense = new ArrayList<>();
    private final boolean masked;

    public Sense() {
        this(false);
    }

    private Sense(boolean masked) {
        this.masked = masked;
    }

    /** For what is restricted: says which field is wrong and why, and repeats no value. */
    public static Sense masked() {
        return new Sense(true);
    }

    public Sense must(boolean holds, String field, @Nullable Object value, String vi, String en) {
        if (!holds) {
            nonsense.add(Violation.of(field, masked && value != null ? Violation.MASKED : value, vi, en));
        }
        return this;
    }

    public Sense period(String from, @Nullable LocalDate start, String to, @Nullable LocalDate end) {
        return must(
                start == null || end == null || end.isAfter(start),
                to,
                end,
                "Phải sau " + from + " (" + start + "); ngày kết thúc không thuộc thời kỳ.",
                "Must be after " + from + " (" + start + "); the last day is the one before it.");
    }

    public static boolean notAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || !one.isAfter(other);
    }

    /** What was collected so far. */
    public List<Violation> nonsense() {
        return List.copyOf(nonsense);
    }

    public void orRefuse() {
        if (!nonsense.isEmpty()) {
            throw Problems.unprocessable(nonsense);
        }
    }
}
