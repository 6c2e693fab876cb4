package vn.kecan.personnel.imports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.dossier.FactRow;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.restricted.FieldGroup;

/**
 * What one kind of file holds, and what must be true of it.
 *
 * @param name as asked for: units, posts, cadres, postings, evaluations, or as the path of a kind of facts is called
 * @param thing as the feed calls it
 * @param wire the API's record whose shape and sense each row must have
 * @param key columns that name the thing
 * @param columns in the contract's order
 * @param extra version columns that no file column gives: name and SQL over staged {@code s} and known {@code o}
 * @param staged asked of the staged rows alone and against what is on record
 * @param merged asked of the rows as they would be recorded
 * @param fact the kind of facts of the cadre file; null: a thing with a table of its own
 */
public record FileKind(
        String name,
        String thing,
        Class<?> wire,
        List<String> key,
        List<Column> columns,
        List<Extra> extra,
        List<Check> staged,
        List<Check> merged,
        @Nullable FactKind fact) {

    FileKind(
            String name,
            String thing,
            Class<?> wire,
            List<String> key,
            List<Column> columns,
            List<Extra> extra,
            List<Check> staged,
            List<Check> merged) {
        this(name, thing, wire, key, columns, extra, staged, merged, null);
    }

    public record Extra(String column, String sql) {}

    public String table() {
        return fact == null ? thing + "_version" : "dossier_version";
    }

    /** SQL for: the row {@code v} of the table is of this kind. */
    public String ofKind() {
        return fact == null ? "true" : "v.kind = '" + thing + "'";
    }

    /** The group of restricted fields that it belongs to; null: none. */
    public @Nullable FieldGroup group() {
        return fact == null ? null : fact.group();
    }

    /** The columns of the table that a row of the file gives a value to. */
    List<String> recorded() {
        if (fact != null) {
            return FactRow.COLUMNS;
        }
        var all = new ArrayList<>(List.of("root"));
        columns.forEach(it -> all.add(it.column()));
        extra.forEach(it -> all.add(it.column()));
        return all;
    }

    /** What the feed names the thing by. */
    String code() {
        return key.equals(List.of("code")) ? "code" : "id";
    }

    /** SQL over the staged row: the first day of what it says. */
    String start() {
        return extra.stream()
                .filter(it -> it.column().equals("valid_from"))
                .map(Extra::sql)
                .findFirst()
                .orElse("s.valid_from");
    }

    Column column(String name) {
        return columns.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
}
