package vn.kecan.personnel.search;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Limits on a birth date, as text: {@code YYYY-MM} stands before every day of its month, and is its first day. So a limit
 * on a first of the month is written as the month.
 */
final class Born {

    private Born() {}

    /** Born no later than this had completed so many years on the day. */
    static String latest(LocalDate day, int years) {
        return day.minusYears(years).toString();
    }

    /** Born no earlier than this had not completed more than so many years on the day. */
    static String earliest(LocalDate day, int years) {
        var first = day.minusYears(years + 1L).plusDays(1);
        return first.getDayOfMonth() == 1 ? YearMonth.from(first).toString() : first.toString();
    }
}
