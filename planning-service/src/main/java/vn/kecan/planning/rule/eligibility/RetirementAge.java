package vn.kecan.planning.rule.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Dated;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;

/** The age at which somebody retires (ND 135/2020): that of the calendar year in which it is reached. */
public record RetirementAge(YearMonth born, Parameter age) {

    private static final String SCHEDULE = "retirement.schedule";
    private static final int MONTHS_A_YEAR = 12;

    /** By the schedule of the law: computed year by year, never typed. */
    public static RetirementAge of(YearMonth born, Sex sex, Law law) {
        var schedule = law.rulebook().value(SCHEDULE);
        int year = born.plusMonths(inYear(born.getYear(), sex, schedule, law).number())
                .getYear();
        while (true) {
            var age = inYear(year, sex, schedule, law);
            if (born.plusMonths(age.number()).getYear() <= year) {
                return new RetirementAge(born, age);
            }
            year++;
        }
    }

    /** The month in which the age is reached. */
    public YearMonth reached() {
        return born.plusMonths(age.number());
    }

    /** The month of retirement: the one after that in which the age is reached. */
    public YearMonth month() {
        return reached().plusMonths(1);
    }

    /** Months of service left in a month: retirement age less the age then. */
    public long monthsLeft(YearMonth on) {
        return java.time.temporal.ChronoUnit.MONTHS.between(on, reached());
    }

    /** In words of years and months, for people. */
    public String inYears() {
        return "%dy%dm".formatted(age.number() / MONTHS_A_YEAR, age.number() % MONTHS_A_YEAR);
    }

    private static Parameter inYear(int year, Sex sex, Dated schedule, Law law) {
        var first = LocalDate.of(year, 1, 1);
        var day = first.isBefore(law.day()) ? first : law.day();
        var who = sex == Sex.M ? "men" : "women";
        var start = schedule.nearest(day, who + "-start");
        var step = schedule.nearest(day, who + "-step").number();
        var end = schedule.nearest(day, who + "-end").number();
        var age = Math.min(
                end, start.number() + step * Math.max(0, year - start.from().getYear()));
        return new Parameter(SCHEDULE + "." + who, age, start.unit(), start.from(), start.to(), start.citation());
    }
}
