package vn.kecan.planning.moment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problems;

/** Query parameters read strictly: what cannot be read is refused by name and value. */
public final class Asked {

    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 1000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Asked() {}

    /** A parameter without which nothing can be answered. */
    public static String given(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problems.invalid(
                    name, value, "Thiếu tham số " + name + ".", "The parameter " + name + " must be given.");
        }
        return value;
    }

    public static Optional<LocalDate> day(String name, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(mustBeSane(name, LocalDate.parse(text)));
        } catch (DateTimeException impossible) {
            throw Problems.invalid(
                    name, text, "Phải là ngày có thật, dạng YYYY-MM-DD.", "Must be a date that exists, as YYYY-MM-DD.");
        }
    }

    /** A day no plan could ever mean is a slip of the pen. */
    public static LocalDate mustBeSane(String name, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Problems.invalid(
                    name,
                    day,
                    "Năm phải từ " + FIRST_YEAR + " đến " + LAST_YEAR + ".",
                    "The year must be from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
        return day;
    }

    public static Optional<Instant> instant(String name, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            var instant = Instant.parse(text);
            mustBeSane(name, LocalDate.ofInstant(instant, java.time.ZoneOffset.UTC));
            return Optional.of(instant);
        } catch (DateTimeException impossible) {
            throw Problems.invalid(
                    name,
                    text,
                    "Phải là thời điểm RFC 3339, ví dụ 2026-01-31T08:00:00Z.",
                    "Must be an RFC 3339 instant, such as 2026-01-31T08:00:00Z.");
        }
    }

    public static int limit(@Nullable String text) {
        if (text == null) {
            return USUAL_LIMIT;
        }
        try {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= LARGEST_LIMIT) {
                return limit;
            }
        } catch (NumberFormatException notOne) {
            // refused below, with the same words
        }
        throw Problems.invalid(
                "limit",
                text,
                "Phải là số từ 1 đến " + LARGEST_LIMIT + ".",
                "Must be a number from 1 to " + LARGEST_LIMIT + ".");
    }
}
