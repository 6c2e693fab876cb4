package vn.kecan.personnel.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are written into the form. */
final class Ink {

    /** For what is not on file. */
    static final String NONE = "…";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int MONTH_ONLY = 7;

    private Ink() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? NONE : DAY.format(day);
    }

    /** A birth date may have only its month. */
    static String birth(String date) {
        return date.length() == MONTH_ONLY
                ? date.substring(5) + "/" + date.substring(0, 4)
                : DAY.format(LocalDate.parse(date));
    }

    /** Facts end with the day after their last; on paper the last one stands. */
    static String held(LocalDate from, @Nullable LocalDate to) {
        return period(from, to == null ? null : to.minusDays(1));
    }

    /** From the first day to the last. */
    static String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        return day(from) + " – " + (to == null ? "nay" : DAY.format(to));
    }

    static String text(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }

    /** Those that are there, one after the other. */
    static String join(@Nullable Object... values) {
        var all = Arrays.stream(values)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? NONE : all;
    }
}
