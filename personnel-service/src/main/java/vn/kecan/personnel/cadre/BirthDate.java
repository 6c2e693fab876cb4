package vn.kecan.personnel.cadre;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import vn.kecan.platform.problem.Problems;

/** A birth date of which maybe only the month is known. */
public final class BirthDate {

    private static final int MONTH_ONLY = 7;

    private BirthDate() {}

    /** The first day it can have been. */
    public static LocalDate first(String text) {
        try {
            return text.length() == MONTH_ONLY ? YearMonth.parse(text).atDay(1) : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw Problems.invalid(
                    "birthDate",
                    text,
                    "Phải là tháng có thật (YYYY-MM) hoặc ngày có thật (YYYY-MM-DD).",
                    "Must be a month (YYYY-MM) or a day (YYYY-MM-DD) that exists.");
        }
    }
}
