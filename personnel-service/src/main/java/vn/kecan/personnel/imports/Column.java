package vn.kecan.personnel.imports;

import org.jspecify.annotations.Nullable;

/**
 * A column of a file.
 *
 * @param name as in the header, which is the field's name in the API
 * @param column of the version table
 * @param needed whether a file must have it
 * @param otherwise SQL for the value of a new thing that does not say it; null for none
 */
public record Column(
        String name,
        String column,
        Type type,
        boolean needed,
        @Nullable String otherwise) {

    public enum Type {
        TEXT("text"),
        /** A day, or a month when the day is not known. */
        BIRTH("text"),
        /** What names a fact. */
        ID("uuid"),
        NUMBER("integer"),
        TRUTH("boolean"),
        /** A number with a fraction. */
        DECIMAL("numeric"),
        /** Things with fields of their own, as a JSON array. */
        LIST("text"),
        DATE("date");

        final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    static Column needed(String name, String column, Type type) {
        return new Column(name, column, type, true, null);
    }

    static Column optional(String name, String column, Type type) {
        return new Column(name, column, type, false, null);
    }

    Column otherwise(String sql) {
        return new Column(name, column, type, needed, sql);
    }
}
