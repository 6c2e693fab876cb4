package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of the rulebook through time: one file.
 *
 * @param values those that hold everywhere
 * @param local those set for one unit's subtree
 * @param delegation who may set such; null: nobody
 */
public record Dated(
        String name,
        String unit,
        @Nullable Rounding rounding,
        SortedSet<String> keys,
        List<DatedValue> values,
        List<DatedValue> local,
        @Nullable Delegation delegation) {

    /** The key of a parameter that has only one value. */
    public static final String ONLY = "value";

    private static final String CALENDAR = "calendar.";

    /** Whether it says which days are worked: times are reckoned over them, but no verdict changes on one. */
    public boolean ofCalendar() {
        return name.startsWith(CALENDAR);
    }

    /** The value in force on the day. */
    public Optional<Parameter> on(LocalDate day, String key) {
        for (var it : values) {
            if (it.period().covers(day)) {
                return Optional.of(parameter(it, key));
            }
        }
        return Optional.empty();
    }

    /** Those that hold everywhere on the day, by key. */
    Map<String, Parameter> byKey(LocalDate day) {
        for (var it : values) {
            if (it.period().covers(day)) {
                var byKey = new HashMap<String, Parameter>();
                it.values().keySet().forEach(key -> byKey.put(key, parameter(it, key)));
                return byKey;
            }
        }
        return Map.of();
    }

    /** The value in force on the day for one of these units, the first that has one; else that for everybody. */
    public Optional<Parameter> on(LocalDate day, String key, List<String> nearestFirst) {
        return nearestFirst.stream()
                .flatMap(unit -> local.stream()
                        .filter(it -> unit.equals(it.setFor()) && it.period().covers(day)))
                .findFirst()
                .map(it -> parameter(it, key))
                .or(() -> on(day, key));
    }

    /** Every value, whether it holds everywhere or not. */
    Stream<DatedValue> all() {
        return Stream.concat(values.stream(), local.stream());
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
        return new Parameter(full, value, unit, it.period().from(), it.period().to(), it.citation(), it.setFor());
    }
}
