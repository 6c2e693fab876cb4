package vn.kecan.planning.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** A birth date, of which old files know only the month. The law counts months of age. */
public record BirthDate(YearMonth month, @Nullable LocalDate day) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static BirthDate parse(String text) {
        if (text.length() == "2000-01".length()) {
            return new BirthDate(YearMonth.parse(text), null);
        }
        var day = LocalDate.parse(text);
        return new BirthDate(YearMonth.from(day), day);
    }

    /** Months of age in the given month. */
    public long ageInMonths(YearMonth on) {
        return ChronoUnit.MONTHS.between(month, on);
    }

    @JsonValue
    @Override
    public String toString() {
        return day == null ? month.toString() : day.toString();
    }
}
