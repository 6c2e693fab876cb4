package vn.kecan.personnel.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One kind of thing that is published.
 *
 * @param name as {@link Changes} is told it, and as the event types say it: small letters and hyphens
 * @param table where its versions lie: a table, or a query in brackets, with {@code root}, {@code valid_from},
 *     {@code valid_to}, {@code known_from} and {@code known_to}
 * @param key the column that names the thing; a column {@code id} is a uuid, any other a text
 * @param restricted whether its values are only for those with a role and a purpose: events then say that it changed,
 *     and nothing else
 */
record Kind(String name, String table, String key, boolean restricted, List<Field> fields) {

    Kind {
        if (!name.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("A kind (" + name + ") must be small letters and hyphens.");
        }
        fields = List.copyOf(fields);
    }

    static Kind of(String name, String table, String key) {
        return new Kind(name, table, key, false, List.of());
    }

    /** A fact about a cadre whose events name it and the cadre, and carry neither value nor time: a day tells much. */
    static Kind restricted(String name, String table) {
        return new Kind(
                name,
                table,
                "id",
                true,
                List.of(new Field("id", "v.id", Shape.UUID, true), new Field("cadre", "v.cadre", Shape.CODE, true)));
    }

    Kind must(String field, String sql, Shape shape) {
        return with(new Field(field, sql, shape, true));
    }

    Kind may(String field, String sql, Shape shape) {
        return with(new Field(field, sql, shape, false));
    }

    private Kind with(Field field) {
        if (restricted) {
            throw new IllegalStateException("The kind " + name + " is restricted: its events carry no " + field.name());
        }
        var more = new ArrayList<>(fields);
        more.add(field);
        return new Kind(name, table, key, false, more);
    }

    String keyType() {
        return key.equals("id") ? "uuid" : "text";
    }

    /** The JSON of one version, over the row {@code v}. */
    String json() {
        var pairs = fields.stream().map(it -> "'" + it.name() + "', " + it.sql());
        var times = restricted ? Stream.<String>of() : Stream.of("'validFrom', v.valid_from, 'validTo', v.valid_to");
        return "json_strip_nulls(json_build_object(\n"
                + Stream.concat(pairs, times).collect(Collectors.joining(",\n")) + "))::text";
    }

    /** The event type while versions are left, and the one of its tombstone. */
    String type(boolean withdrawn) {
        return "vn.kecan.personnel." + name + (withdrawn ? ".withdrawn.v1" : ".recorded.v1");
    }
}
