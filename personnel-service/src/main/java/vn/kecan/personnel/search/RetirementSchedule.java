package vn.kecan.personnel.search;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import vn.kecan.personnel.cadre.Sex;

/**
 * The published schedule of normal retirement ages (Decree 135/2020 Art. 4), for looking up only: whether anybody retires
 * is judged by planning-service, whose rulebook holds the same numbers; a test compares the two.
 */
final class RetirementSchedule {

    private static final String FILE = "/retirement/schedule.csv";

    /** Ages in months: {@code start} in the first year, {@code step} more each year, never above {@code end}. */
    record Steps(int year, int start, int step, int end) {

        int months(int on) {
            return Math.min(end, start + step * Math.max(0, on - year));
        }
    }

    private final List<Steps> men;
    private final List<Steps> women;

    private RetirementSchedule(List<Steps> men, List<Steps> women) {
        this.men = men;
        this.women = women;
    }

    static RetirementSchedule published() {
        var file = Objects.requireNonNull(RetirementSchedule.class.getResourceAsStream(FILE), FILE);
        try (Reader text = new InputStreamReader(file, StandardCharsets.UTF_8);
                var rows = CsvReader.builder().ofNamedCsvRecord(text)) {
            var all = rows.stream().toList();
            return new RetirementSchedule(steps(all, "men"), steps(all, "women"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The month after that in which the age of that year is reached. */
    YearMonth month(YearMonth born, Sex sex) {
        var schedule = sex == Sex.M ? men : women;
        var year = born.plusMonths(months(schedule, born.getYear())).getYear();
        while (born.plusMonths(months(schedule, year)).getYear() > year) {
            year++;
        }
        return born.plusMonths(months(schedule, year)).plusMonths(1);
    }

    /** The first month of birth of those who retire in this month or later: who is born later never retires earlier. */
    YearMonth firstBornToRetireFrom(YearMonth month, Sex sex) {
        var schedule = sex == Sex.M ? men : women;
        var born = month.minusMonths(schedule.getLast().end() + 1L);
        while (month(born, sex).isBefore(month)) {
            born = born.plusMonths(1);
        }
        return born;
    }

    private static int months(List<Steps> schedule, int year) {
        return schedule.stream()
                .filter(it -> it.year() <= year)
                .reduce((earlier, later) -> later)
                .orElse(schedule.getFirst())
                .months(year);
    }

    private static List<Steps> steps(List<NamedCsvRecord> rows, String who) {
        return rows.stream()
                .map(it -> new Steps(
                        Integer.parseInt(it.getField("from").substring(0, 4)),
                        number(it, who + "-start"),
                        number(it, who + "-step"),
                        number(it, who + "-end")))
                .toList();
    }

    private static int number(NamedCsvRecord row, String field) {
        return Integer.parseInt(row.getField(field));
    }
}
