package vn.kecan.personnel.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where new values go on a timeline.
 *
 * @param wrong the version they correct as a whole; null: they only hold from a day on
 */
public record Revision<V extends Version>(
        LocalDate from, @Nullable LocalDate to, @Nullable V wrong) {

    /** @param on the day from which the new values hold; null: the version standing today was wrong throughout */
    public static <V extends Version> Revision<V> of(
            Timeline<V> timeline,
            LocalDate today,
            @Nullable LocalDate on,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        if (on != null) {
            return new Revision<>(on, to, null);
        }
        var standing = timeline.standing(today);
        return new Revision<>(from == null ? standing.validFrom() : from, to, standing);
    }

    /** Whether the values standing there already are these, for this very period. */
    public boolean changesNothing(Timeline<V> timeline, java.util.function.Predicate<V> same) {
        return timeline.versions().stream()
                .anyMatch(it -> same.test(it)
                        && java.util.Objects.equals(it.validTo(), to)
                        && (wrong == null
                                ? it.holdsOn(from)
                                : it == wrong && it.validFrom().equals(from)));
    }
}
