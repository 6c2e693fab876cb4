package vn.kecan.personnel.imports;

import vn.kecan.platform.problem.Text;

/**
 * One question to all rows of a file at once.
 *
 * @param field the field to blame
 * @param sql gives {@code line}, {@code value} and {@code other} of every row that is wrong
 * @param message may name {@code {value}} and {@code {other}}, and {@code {code}} and {@code {life}} if other is "code|life"
 */
public record Check(String field, String sql, Text message) {

    static Check of(String field, String sql, String vi, String en) {
        return new Check(field, sql, new Text(vi, en));
    }

    Text message(String value, String other) {
        return new Text(filled(message.vi(), value, other), filled(message.en(), value, other));
    }

    private static String filled(String words, String value, String other) {
        var parts = other.split("\\|", 2);
        return words.replace("{code}", parts[0])
                .replace("{life}", parts[parts.length - 1])
                .replace("{value}", value)
                .replace("{other}", other);
    }
}
