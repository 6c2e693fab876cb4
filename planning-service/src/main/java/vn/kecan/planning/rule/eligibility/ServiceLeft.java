package vn.kecan.planning.rule.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** Months of service left in a month against a minimum: what PL-10, PL-11, CM-09 and RO-06 have in common. */
public final class ServiceLeft {

    private static final String LATER = "planning.age.later-retirement";
    private static final String LATER_BY = "PL-12";

    private ServiceLeft() {}

    /** Measured in a month that stays where it is. */
    public static Verdict on(YearMonth fixed, Nomination it, Parameter minimum, Finding finding, Law law) {
        return judge(fixed, false, it, minimum, finding, law);
    }

    /** Measured in the month of the day asked about: the answer flips when that day has moved on far enough. */
    public static Verdict today(Nomination it, Parameter minimum, Finding finding, Law law) {
        return judge(YearMonth.from(it.asOf()), true, it, minimum, finding, law);
    }

    /** The retirement age of a nominee whose birth month and sex are on record; PL-12 speaks of plans only. */
    public static RetirementAge retirement(Nomination it, Law law) {
        return retirement(it.cadre(), it.purpose() == Purpose.PLAN, law);
    }

    /** The retirement age of somebody whose birth month and sex are on record, as plans reckon with it or not. */
    public static RetirementAge retirement(Cadre it, boolean inPlan, Law law) {
        var born = java.util.Objects.requireNonNull(it.birthDate()).month();
        var sex = java.util.Objects.requireNonNull(it.sex());
        var ordinary = RetirementAge.of(born, sex, law);
        if (!inPlan || !later(it, law)) {
            return ordinary;
        }
        var later = law.value(LATER);
        return later.number() > ordinary.age().number() ? new RetirementAge(born, later) : ordinary;
    }

    public static boolean known(Nomination it) {
        return it.cadre().birthDate() != null && it.cadre().sex() != null;
    }

    private static boolean later(Cadre it, Law law) {
        return it.laterRetirement() && it.sex() == Sex.F && law.inForce(LATER_BY);
    }

    private static Verdict judge(
            YearMonth on, boolean moves, Nomination it, Parameter minimum, Finding finding, Law law) {
        finding.by(minimum).fact("measuredOn", on);
        if (it.cadre().birthDate() == null) {
            return finding.unknown(
                    new Text("Chưa có tháng sinh.", "The birth month is not on record."),
                    "birthDate",
                    it.cadre().keptBy());
        }
        if (it.cadre().sex() == null) {
            return finding.unknown(
                    new Text("Chưa có giới tính.", "The sex is not on record."),
                    "sex",
                    it.cadre().keptBy());
        }
        var retirement = retirement(it, law);
        long left = retirement.monthsLeft(on);
        return finding.using(retirement.age())
                .atLeast(
                        minimum,
                        left,
                        () -> new Text(
                                "Tính tại tháng %s, thời gian công tác còn".formatted(on),
                                "In %s the service left is".formatted(on)))
                .fact("birthDate", it.cadre().birthDate())
                .fact("sex", it.cadre().sex())
                .fact("retirementAgeMonths", retirement.age().number())
                .fact("retirementAge", retirement::inYears)
                .fact("retirementMonth", retirement::month)
                .fact("monthsLeft", left)
                .flipsOn(moves ? flip(on, left - minimum.number()) : null)
                .verdict();
    }

    /** The first day of the first month in which too little is left; null when that is so already and stays so. */
    private static @org.jspecify.annotations.Nullable LocalDate flip(YearMonth on, long toSpare) {
        return toSpare < 0 ? null : on.plusMonths(toSpare + 1).atDay(1);
    }
}
