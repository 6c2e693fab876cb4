package vn.kecan.planning.law;

import java.util.List;

/**
 * A share or a number of the rulebook as a whole number of persons, turned into one once.
 *
 * @param persons the number of persons
 * @param parameters what it was reckoned from, the first being the one to name
 * @param rounding how a share became a number; EXACT for what was a number already
 */
public record Bound(long persons, List<Parameter> parameters, Rounding rounding) {

    /** The number itself. */
    public static Bound number(Parameter it) {
        return new Bound(it.number(), List.of(it), Rounding.EXACT);
    }

    /** At least so many of so many, never rounded down: {@code numerator/denominator} of the whole. */
    public static Bound atLeastParts(Parameter numerator, Parameter denominator, long whole) {
        return new Bound(
                Share.atLeast(numerator.number(), denominator.number(), whole),
                List.of(numerator, denominator),
                Rounding.EXACT);
    }

    static Bound least(Parameter percent, Rounding rounding, long whole) {
        var persons = switch (rounding) {
            case EXACT -> Share.atLeast(percent.number(), whole);
            case HALF_UP -> Share.halfUp(percent.number(), whole);
        };
        return new Bound(persons, List.of(percent), rounding);
    }

    static Bound most(Parameter percent, Rounding rounding, long whole) {
        var persons = switch (rounding) {
            case EXACT -> Share.atMost(percent.number(), whole);
            case HALF_UP -> Share.halfUp(percent.number(), whole);
        };
        return new Bound(persons, List.of(percent), rounding);
    }

    public Parameter parameter() {
        return parameters.getFirst();
    }
}
