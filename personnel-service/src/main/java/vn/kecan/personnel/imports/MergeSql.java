package vn.kecan.personnel.imports;

import java.util.ArrayList;
import java.util.stream.Collectors;

/**
 * Writes the query that turns staged rows into the versions they would become: what the file says, else what is on
 * record, else what holds for a new thing.
 */
final class MergeSql {

    private MergeSql() {}

    static String of(FileKind kind, Header header) {
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
                with standing as materialized (
                    select distinct on (s.line) s.line as of_line, v.*
                    from stage s join %1$s v on %2$s cross join import_by by
                    where v.known_to is null
                    order by s.line, (v.valid_from = %6$s) desc nulls last,
                             v.valid_from > by.today, abs(v.valid_from - by.today)
                ), now as materialized (
                    select s.line, o.version_id as old, coalesce(o.root, by.root) as root, %3$s
                    from stage s cross join import_by by left join standing o on o.of_line = s.line
                )
                select n.*, o.version_id is null or row(%4$s) is distinct from row(%5$s) as differs
                from now n left join standing o on o.of_line = n.line""".formatted(kind.table(), sameKey(kind), String.join(", ", values), now, before, kind.start());
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
