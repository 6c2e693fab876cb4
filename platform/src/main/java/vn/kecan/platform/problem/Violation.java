package vn.kecan.platform.problem;

import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with the input.
 *
 * @param row line of an imported file, counted from 1 for the header; absent elsewhere
 * @param field the field as the contract names it
 * @param value what was sent, shortened
 * @param message what it must be, and the way out
 */
public record Violation(
        @Nullable Long row, String field, @Nullable String value, Text message) {

    /** Stands for a value that must not be repeated. */
    public static final String MASKED = "•••";

    private static final int LONGEST_VALUE = 120;

    public Violation {
        if (value != null && value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE) + "…";
        }
    }

    public static Violation of(String field, @Nullable Object value, Text message) {
        return new Violation(null, field, value == null ? null : value.toString(), message);
    }

    public static Violation of(String field, @Nullable Object value, String vi, String en) {
        return of(field, value, new Text(vi, en));
    }
}
