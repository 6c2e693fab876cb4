package vn.kecan.local.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;

/** When somebody retires, found month by month from the table of 135/2020/NĐ-CP. */
final class NaiveRetirement {

    private NaiveRetirement() {}

    /**
     * The first day of the month after the one in which the age of that year is reached.
     *
     * @param inPlan women with the right to retire later are then counted with sixty
     */
    static LocalDate of(JsonNode cadre, boolean inPlan) {
        var born = YearMonth.parse(cadre.path("birthDate").asText().substring(0, "1971-01".length()));
        var woman = cadre.path("sex").asText().equals("F");
        var later = inPlan && woman && cadre.path("laterRetirement").asBoolean();
        var month = born;
        while (months(born, month) < (later ? 60 * 12 : age(woman, month.getYear()))) {
            month = month.plusMonths(1);
        }
        return month.plusMonths(1).atDay(1);
    }

    /** Men: 60 and 3 months in 2021, 3 more each year, 62 at most; women: 55 and 4 months, 4 more, 60 at most. */
    private static int age(boolean woman, int year) {
        if (year < 2021) {
            return woman ? 55 * 12 : 60 * 12;
        }
        return woman
                ? Math.min(60 * 12, 55 * 12 + 4 + 4 * (year - 2021))
                : Math.min(62 * 12, 60 * 12 + 3 + 3 * (year - 2021));
    }

    private static int months(YearMonth from, YearMonth to) {
        return (to.getYear() - from.getYear()) * 12 + to.getMonthValue() - from.getMonthValue();
    }
}
