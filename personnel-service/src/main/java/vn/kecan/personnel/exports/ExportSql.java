package vn.kecan.personnel.exports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.dossier.FactRow;
import vn.kecan.personnel.imports.Column;
import vn.kecan.personnel.imports.FileKind;

/**
 * Writes the query of an export. It takes no parameters, for COPY has none: what varies stands in the one row of the
 * temporary table {@code export_by} and in {@code export_reach} and {@code export_unit}.
 */
final class ExportSql {

    static final String CHANGE = "change";
    private static final String KNOWN =
            "v.known_from <= by.known_at and (v.known_to is null or v.known_to > by.known_at)";

    private final FileKind kind;
    private final ExportRequest request;
    private final boolean wholeForest;

    /** @param wholeForest whether the asker reaches all of his forest */
    ExportSql(FileKind kind, ExportRequest request, boolean wholeForest) {
        this.kind = kind;
        this.request = request;
        this.wholeForest = wholeForest;
    }

    /** The names of the columns in their order. */
    List<String> names() {
        var names = new ArrayList<String>();
        kind.columns().forEach(it -> names.add(it.name()));
        if (request.since() != null) {
            names.add(CHANGE);
        }
        return names;
    }

    /** One text column per field. */
    String columns() {
        return select(kind.columns().stream()
                .map(it -> text(it) + " as \"" + it.name() + "\"")
                .collect(Collectors.joining(", ")));
    }

    /** The rows of the table itself, with what happened to them if that is asked. */
    String rows() {
        return select("v." + String.join(", v.", FactRow.COLUMNS));
    }

    /** One JSON object per row, fields inside others as the API has them, nothing left out. */
    String objects() {
        var outer = new LinkedHashMap<String, List<String>>();
        for (var column : kind.columns()) {
            var dot = column.name().indexOf('.');
            var name = dot < 0 ? column.name() : column.name().substring(0, dot);
            outer.computeIfAbsent(name, it -> new ArrayList<>())
                    .add((dot < 0 ? "" : "'" + column.name().substring(dot + 1) + "', ") + "v." + column.column());
        }
        var fields = outer.entrySet().stream()
                .map(it -> "'" + it.getKey() + "', "
                        + (it.getValue().getFirst().startsWith("'")
                                ? "json_build_object(" + String.join(", ", it.getValue()) + ")"
                                : it.getValue().getFirst()))
                .collect(Collectors.joining(", "));
        var change = request.since() == null ? "" : ", '" + CHANGE + "', v.change";
        return select("json_build_object(" + fields + change + ")", null);
    }

    private String select(String fields) {
        return select(fields, request.since() == null ? null : "v.change as " + CHANGE);
    }

    private String select(String fields, @Nullable String change) {
        var order = kind.key().stream().map(this::ordered).collect(Collectors.joining(", "));
        return "select " + fields + (change == null ? "" : ", " + change) + " from " + source() + " order by " + order
                + ", v.valid_from";
    }

    /** In the order of bytes: the same wherever it is asked, and quick. */
    private String ordered(String key) {
        var text = kind.columns().stream().anyMatch(it -> it.column().equals(key) && it.type() == Column.Type.TEXT);
        return "v." + key + (text ? " collate \"C\"" : "");
    }

    private String source() {
        return request.since() == null
                ? kind.table() + " v cross join export_by by where " + kind.ofKind() + " and " + KNOWN + restriction()
                : "(" + changed() + ") v";
    }

    /** All that is believed of each thing something changed of; of a thing withdrawn, what was believed last. */
    private String changed() {
        var key = kind.key().stream().filter(it -> !it.equals("valid_from")).toList();
        var same = key.stream().map(it -> "v." + it + " = t." + it).collect(Collectors.joining(" and "));
        var touched =
                "select distinct " + key.stream().map(it -> "v." + it).collect(Collectors.joining(", ")) + " from "
                        + kind.table() + " v cross join export_by by where " + kind.ofKind()
                        + " and v.known_from <= by.known_at and"
                        + " (v.known_from > by.since or v.known_to > by.since and v.known_to <= by.known_at)";
        return """
                with touched as materialized (%1$s)
                select v.*, 'RECORDED' as change
                from touched t join %2$s v on %3$s cross join export_by by where %4$s %5$s
                union all
                select v.*, 'WITHDRAWN' as change
                from touched t join %2$s v on %3$s cross join export_by by
                where v.known_to > by.since and v.known_to <= by.known_at and v.known_from <= by.since %5$s
                  and not exists (select from %2$s w where %6$s and w.known_from <= by.known_at
                                  and (w.known_to is null or w.known_to > by.known_at))""".formatted(touched, kind.table(), same, KNOWN, restriction(), same.replace("v.", "w."));
    }

    private String restriction() {
        var all = new StringBuilder(" and (by.root is null or v.root = by.root)");
        if (!wholeForest) {
            all.append(" and ").append(inReach());
        }
        if (request.unit() != null) {
            all.append(" and ").append(inUnit());
        }
        if (request.asOf() != null) {
            all.append(" and daterange(v.valid_from, v.valid_to) @> by.as_of");
        }
        return all.toString();
    }

    private String inReach() {
        return switch (kind.thing()) {
            case "unit" -> "v.code in (select code from export_reach)";
            case "post" -> "v.unit in (select code from export_reach)";
            case "cadre" -> cadreInReach(standing("v.code"));
            default -> cadreInReach(standing("v.cadre"));
        };
    }

    /** Who goes on for a cadre recorded twice; only what is listed as deleted can be of one. */
    private String standing(String code) {
        return request.since() == null
                ? code
                : "coalesce((select m.into_code from cadre_merge m where m.code = " + code
                        + " order by m.recorded_by desc limit 1), " + code + ")";
    }

    /** As the lists have it: posted there now or, when nowhere now, last; or never posted at all. */
    private static String cadreInReach(String code) {
        return """
                (not exists (select from posting_version p where p.cadre = %1$s and p.known_to is null)
                 or (select p.unit from posting_version p where p.cadre = %1$s and p.known_to is null
                     order by daterange(p.valid_from, p.valid_to) @> by.today desc, p.valid_from desc limit 1)
                    in (select code from export_reach)
                 or exists (select from posting_version p where p.cadre = %1$s and p.known_to is null
                            and daterange(p.valid_from, p.valid_to) @> by.today
                            and p.unit in (select code from export_reach)))""".formatted(code);
    }

    private String inUnit() {
        return switch (kind.thing()) {
            case "unit" -> "v.code in (select code from export_unit)";
            case "post", "posting" -> "v.unit in (select code from export_unit)";
            default -> """
                exists (select from posting_version p where p.cadre = v.%s and p.known_to is null
                        and daterange(p.valid_from, p.valid_to) @> by.today
                        and p.unit in (select code from export_unit))""".formatted(kind.thing().equals("cadre") ? "code" : "cadre");
        };
    }

    private static String text(Column column) {
        return "v." + column.column() + (column.type() == Column.Type.TRUTH ? "::text" : "");
    }
}
