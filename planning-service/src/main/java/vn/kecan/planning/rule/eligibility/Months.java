package vn.kecan.planning.rule.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Full months between days, and the day on which so many are full. */
public final class Months {

    private Months() {}

    public static long between(LocalDate since, LocalDate day) {
        return ChronoUnit.MONTHS.between(since, day);
    }

    /** The first day on which so many months are full: a month that is too short is full on the first of the next. */
    public static LocalDate full(LocalDate since, long months) {
        var day = since.plusMonths(months);
        return between(since, day) < months ? day.plusDays(1) : day;
    }
}
