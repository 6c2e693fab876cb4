package vn.kecan.planning.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.kecan.planning.law.Dated;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Rulebook;

/**
 * Working days in Vietnam: Monday to Friday without public holidays (Labour Code 2019, Art. 112), with the days
 * exchanged by yearly decision. Outside the years the rulebook has holidays for, only the week is known.
 */
public record WorkingDays(Rulebook rulebook) {

    private static final String EXCHANGED = "calendar.exchanged";
    private static final String WORKING = "WORKING";

    public boolean works(LocalDate day) {
        var exchanged = exchanged(day);
        if (exchanged.isPresent()) {
            return exchanged.get().word().equals(WORKING);
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holiday(day).isEmpty();
    }

    /** The last day of a time of so many working days; the day on which it begins is not counted. */
    public LocalDate after(LocalDate begins, long days) {
        var day = begins;
        for (var left = days; left > 0; ) {
            day = day.plusDays(1);
            left -= works(day) ? 1 : 0;
        }
        return day;
    }

    /** How many working days lie after one day up to and with another; negative when the other is earlier. */
    public long between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::works).count();
    }

    /** The holidays and exchanged days after one day up to and with another, each with its source. */
    public List<Parameter> exceptions(LocalDate from, LocalDate to) {
        return to.isBefore(from)
                ? List.of()
                : from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .flatMap(day -> exchanged(day).or(() -> holiday(day)).stream())
                        .distinct()
                        .toList();
    }

    private Optional<Parameter> exchanged(LocalDate day) {
        return rulebook.value(EXCHANGED).on(day, Dated.ONLY);
    }

    private Optional<Parameter> holiday(LocalDate day) {
        return rulebook.values().stream()
                .filter(it -> it.ofCalendar() && !it.name().equals(EXCHANGED))
                .flatMap(it -> it.on(day, Dated.ONLY).stream())
                .findFirst();
    }
}
