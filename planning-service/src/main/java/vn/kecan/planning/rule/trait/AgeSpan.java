package vn.kecan.planning.rule.trait;

import java.time.YearMonth;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.BirthDate;

/**
 * Who has reached one age and not another, by the month of birth: born after one month, and not after another. Months are
 * counted from the year 0, so that very many can be compared as numbers.
 */
public record AgeSpan(long bornAfter, long bornUntil) {

    /**
     * @param from years of age; null: without that end
     * @param under years of age not to be reached; null: without that end
     * @param on the month in which age is counted
     */
    static AgeSpan of(@Nullable Long from, @Nullable Long under, YearMonth on) {
        return new AgeSpan(
                under == null ? Long.MIN_VALUE : number(on.minusYears(under)),
                from == null ? Long.MAX_VALUE : number(on.minusYears(from)));
    }

    /** The number of the month of birth. */
    public static long born(BirthDate it) {
        return number(it.month());
    }

    /** @param born the number of the month of birth */
    public boolean has(long born) {
        return bornAfter < born && born <= bornUntil;
    }

    private static long number(YearMonth it) {
        return it.getLong(ChronoField.PROLEPTIC_MONTH);
    }
}
