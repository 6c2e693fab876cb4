package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One change to one parameter: from a day on, until another or for good, it has these values, whatever it had before.
 *
 * @param parameter its name, such as {@code planning.age.months-left}
 * @param unit whose subtree alone it is changed for, where its clause delegates that; null: everywhere
 * @param from the first day of the change
 * @param to the first day after it, from which on what held before holds again; null: for good
 * @param values the new value of every key; null: the parameter has no value in the period
 * @param citation where the change stands written
 */
public record ParameterChange(
        String parameter,
        @Nullable String unit,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Map<String, Object> values,
        Citation citation) {

    public ParameterChange {
        values = values == null ? null : Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
