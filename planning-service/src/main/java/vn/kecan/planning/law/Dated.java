package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of the rulebook through time: one file.
 *
 * @param setBy the authority that sets it for its own units, null when it holds everywhere; set by nobody yet it has no
 *     value
 */
public record Dated(
        String name,
        String unit,
        @Nullable Rounding rounding,
        SortedSet<String> keys,
        List<DatedValue> values,
        @Nullable Text setBy) {

    /** The key of a parameter that has only one value. */
    public static final String ONLY = "value";

    /** The value in force on the day. */
    public Optional<Parameter> on(LocalDate day, String key) {
        return values.stream()
                .filter(it -> it.in() == null && it.period().covers(day))
                .findFirst()
                .map(it -> parameter(it, key));
    }

    /** The value set for the nearest unit of a path, or else the one set for no unit in particular. */
    public Optional<Parameter> in(List<String> path, LocalDate day, String key) {
        for (var unit : path) {
            var set = values.stream()
                    .filter(it -> unit.equals(it.in()) && it.period().covers(day))
                    .findFirst();
            if (set.isPresent()) {
                return set.map(it -> parameter(it, key));
            }
        }
        return on(day, key);
    }

    /** The value in force on the day; before the first, the first; after the last, the last. */
    public Parameter nearest(LocalDate day, String key) {
        return on(day, key).orElseGet(() -> {
            var first = values.getFirst();
            return parameter(day.isBefore(first.period().from()) ? first : values.getLast(), key);
        });
    }

    /** Every value in force on the day, one for each key. */
    public List<Parameter> on(LocalDate day) {
        return keys.stream().flatMap(key -> on(day, key).stream()).toList();
    }

    private Parameter parameter(DatedValue it, String key) {
        var value = it.values().get(key);
        if (value == null) {
            throw new IllegalArgumentException(
                    "The key (%s) must be one of %s of %s. Maybe the rule misspells it.".formatted(key, keys, name));
        }
        var full = key.equals(ONLY) ? name : name + "." + key;
        return new Parameter(full, value, unit, it.period().from(), it.period().to(), it.citation());
    }
}
