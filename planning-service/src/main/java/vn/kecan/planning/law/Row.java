package vn.kecan.planning.law;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a rule on a list as one line of a linear programme: {@code lo <= sum(coef * x) <= hi} over the chosen.
 * The check counts it, the explanation prints the count, an optimiser may post it.
 *
 * @param rule the id of the rule
 * @param subject what is bounded, by code: a unit's plan or slate, a post, a person
 * @param who over what the sum runs, by code, each once
 * @param coef the coefficient of each of them, in the same order
 * @param lo the least sum, null when there is none
 * @param hi the greatest sum, null when there is none
 */
public record Row(
        String rule,
        String subject,
        List<String> who,
        List<Long> coef,
        @Nullable Long lo,
        @Nullable Long hi) {

    public Row {
        who = List.copyOf(who);
        coef = List.copyOf(coef);
        if (who.size() != coef.size() || new HashSet<>(who).size() != who.size()) {
            throw new IllegalArgumentException(
                    "The row of %s must name each of %s once and give each a coefficient.".formatted(rule, subject));
        }
    }

    /** The sum over everybody. */
    public long count() {
        return coef.stream().mapToLong(Long::longValue).sum();
    }

    /** The sum over the chosen. */
    public long count(Collection<String> chosen) {
        return IntStream.range(0, who.size())
                .filter(i -> chosen.contains(who.get(i)))
                .mapToLong(coef::get)
                .sum();
    }

    /** Whether a sum lies within the bounds. */
    public boolean holds(long count) {
        return !tooFew(count) && !tooMany(count);
    }

    public boolean tooFew(long count) {
        return lo != null && count < lo;
    }

    public boolean tooMany(long count) {
        return hi != null && count > hi;
    }

    /** What is to spare before the nearer bound is passed (negative: what is short or over); null without a bound. */
    public @Nullable Long toSpare(long count) {
        if (lo == null) {
            return hi == null ? null : Long.valueOf(hi - count);
        }
        return hi == null ? count - lo : Math.min(count - lo, hi - count);
    }
}
