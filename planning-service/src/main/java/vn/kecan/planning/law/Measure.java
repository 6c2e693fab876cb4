package vn.kecan.planning.law;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;

/** The units of the rulebook, and what a value in each of them looks like. */
enum Measure {
    MONTHS("months"),
    YEARS("years"),
    PERSONS("persons"),
    POSTS("posts"),
    RANKS("ranks"),
    UNITS("units"),
    PERCENT("percent"),
    PARTS("parts"),
    POINTS("points"),
    DAY_OF_MONTH("day-of-month"),
    DAYS("days"),
    WORKING_DAYS("working-days"),
    MONTH_OF_YEAR("month-of-year"),
    CALENDAR_MONTH("calendar-month"),
    REQUIREMENT("requirement");

    private final String unit;

    Measure(String unit) {
        this.unit = unit;
    }

    static Measure of(YamlField unit) {
        return Arrays.stream(values())
                .filter(it -> it.unit.equals(unit.text()))
                .findFirst()
                .orElseThrow(() -> unit.refused("(%s) must be one of %s."
                        .formatted(
                                unit.text(),
                                Arrays.stream(values()).map(it -> it.unit).toList())));
    }

    String unit() {
        return unit;
    }

    Object value(YamlField it) {
        return switch (this) {
            case CALENDAR_MONTH -> month(it);
            case REQUIREMENT -> it.text();
            case MONTHS, YEARS, PERSONS, POSTS, RANKS, UNITS, PERCENT, PARTS -> number(it);
            case POINTS, DAY_OF_MONTH, DAYS, WORKING_DAYS, MONTH_OF_YEAR -> number(it);
        };
    }

    private static Object month(YamlField it) {
        try {
            return YearMonth.parse(it.text()).toString();
        } catch (DateTimeException e) {
            throw it.refused("(%s) must be a month such as 2030-07.".formatted(it.text()));
        }
    }

    private Object number(YamlField it) {
        if (!it.node().isIntegralNumber() || it.node().longValue() < 0) {
            throw it.refused("(%s) must be a whole number of %s, not below zero."
                    .formatted(it.node().asText(), unit));
        }
        return it.node().longValue();
    }
}
