package vn.kecan.personnel.imports;

import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * Writes the queries that turn staged rows into the versions they would become: what the file says, else what is on
 * record, else what holds for a new thing. Rows that say what is on record already become nothing.
 */
final class MergeSql {

    private MergeSql() {}

    /** Which version on record each row is about: the one that begins when it does, else the one in force. */
    static String standing(FileKind kind) {
        return """
                create temp table standing on commit drop as
                select distinct on (s.line) s.line as of_line, v.version_id
                from stage s join %1$s v on %2$s cross join import_by by
                where v.known_to is null
                order by s.line, (v.valid_from = %3$s) desc nulls last,
                         v.valid_from > by.today, abs(v.valid_from - by.today)""".formatted(kind.table(), sameKey(kind), kind.start());
    }

    static String merged(FileKind kind, Header header) {
        var values = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var column : kind.columns()) {
            values.add(value(column, header.has(column)) + " as " + column.column());
            names.add(column.column());
        }
        for (var extra : kind.extra()) {
            values.add("coalesce(o." + extra.column() + ", " + extra.sql() + ") as " + extra.column());
        }
        var now = names.stream().map(it -> "n." + it).collect(Collectors.joining(", "));
        var before = names.stream().map(it -> "o." + it).collect(Collectors.joining(", "));
        return """
                create temp table merged on commit drop as
                select s.line, o.version_id as old, coalesce(o.root, by.root) as root, n.*
                from stage s cross join import_by by
                left join standing on standing.of_line = s.line
                left join %1$s o on o.version_id = standing.version_id
                cross join lateral (select %2$s offset 0) n
                where o.version_id is null or row(%3$s) is distinct from row(%4$s)
                order by s.line""".formatted(kind.table(), String.join(", ", values), now, before);
    }

    private static String sameKey(FileKind kind) {
        return kind.key().stream()
                .map(it -> "v." + it + " = " + staged(kind, it))
                .collect(Collectors.joining(" and "));
    }

    /** A part of the key that the file does not say is that of a new thing. */
    private static String staged(FileKind kind, String key) {
        return kind.columns().stream()
                .filter(it -> it.column().equals(key) && it.otherwise() != null)
                .map(it -> "coalesce(s." + key + ", " + it.otherwise() + ")")
                .findFirst()
                .orElse("s." + key);
    }

    private static String value(Column column, boolean said) {
        var fresh = column.otherwise() == null ? "null::" + column.type().sql : column.otherwise();
        var name = column.column();
        if (!said) {
            return "case when o.version_id is null then " + fresh + " else o." + name + " end";
        }
        if (column.otherwise() == null) {
            return "s." + name;
        }
        return "coalesce(s." + name + ", case when o.version_id is null then " + fresh + " else o." + name + " end)";
    }
}
