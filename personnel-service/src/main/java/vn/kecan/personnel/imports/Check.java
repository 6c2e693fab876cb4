package vn.kecan.personnel.imports;

import vn.kecan.platform.problem.Text;

/**
 * One question to all rows of a file at once.
 *
 * @param field the field to blame
 * @param sql gives {@code line}, {@code value} and {@code other} of every row that is wrong
 * @param message may name {@code {value}} and {@code {other}}
 */
record Check(String field, String sql, Text message) {

    static Check of(String field, String sql, String vi, String en) {
        return new Check(field, sql, new Text(vi, en));
    }

    Text message(String value, String other) {
        return new Text(filled(message.vi(), value, other), filled(message.en(), value, other));
    }

    private static String filled(String words, String value, String other) {
        return words.replace("{value}", value).replace("{other}", other);
    }
}
