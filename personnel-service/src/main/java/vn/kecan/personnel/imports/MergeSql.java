package vn.kecan.personnel.imports;

import java.util.ArrayList;
import java.util.List;
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

    /** @param any whether any row is about something on record: when none is, nothing needs to be looked up or sorted */
    static String merged(FileKind kind, Header header, boolean any) {
        var values = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (var column : kind.columns()) {
            values.add(value(column, header.has(column)) + " as " + column.column());
            names.add(column.column());
        }
        var compared = List.copyOf(names);
        for (var extra : kind.extra()) {
            values.add("coalesce(o." + extra.column() + ", " + extra.sql() + ") as " + extra.column());
            names.add(extra.column());
        }
        return """
                create temp table merged on commit drop as
                select n.line, n.old, n.root, true as differs, %1$s
                from (select s.line, o.version_id as old, coalesce(o.root, by.root) as root, %2$s, %3$s
                      from stage s cross join import_by by
                      left join standing on standing.of_line = s.line
                      left join %4$s o on %5$s) n
                where n.old is null or row(%6$s) is distinct from row(%7$s)
                %8$s""".formatted(
                        each(names, "n.%s"),
                        String.join(", ", values),
                        each(compared, "o.%1$s as was_%1$s"),
                        kind.table(),
                        any ? "o.version_id = standing.version_id" : "false",
                        each(compared, "n.%s"),
                        each(compared, "n.was_%s"),
                        any ? "order by n.line" : "");
    }

    private static String each(List<String> names, String form) {
        return names.stream().map(form::formatted).collect(Collectors.joining(", "));
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
