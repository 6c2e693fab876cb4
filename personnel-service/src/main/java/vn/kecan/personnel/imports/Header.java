package vn.kecan.personnel.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Which field of a record holds which column. Columns come in any order; optional ones may be absent. */
record Header(List<Column> columns, int[] fieldOf) {

    static final int ABSENT = -1;

    static Header read(FileKind kind, List<String> names) {
        var at = new HashMap<String, Integer>();
        var wrong = new ArrayList<Violation>();
        var known = new HashSet<String>();
        kind.columns().forEach(it -> known.add(it.name()));
        for (var i = 0; i < names.size(); i++) {
            var name = names.get(i).strip();
            if (!known.contains(name)) {
                wrong.add(wrong(
                        name.isEmpty() ? "(column " + (i + 1) + ")" : name,
                        "Không có cột này.",
                        "There is no such column."));
            } else if (at.put(name, i) != null) {
                wrong.add(wrong(name, "Cột này có hai lần.", "This column is there twice."));
            }
        }
        for (var column : kind.columns()) {
            if (column.needed() && !at.containsKey(column.name())) {
                wrong.add(wrong(column.name(), "Thiếu cột này.", "This column is missing."));
            }
        }
        if (!wrong.isEmpty()) {
            throw NotCsv.wrongHeader(wrong, names(kind, true), names(kind, false));
        }
        var fieldOf = kind.columns().stream()
                .mapToInt(it -> at.getOrDefault(it.name(), ABSENT))
                .toArray();
        return new Header(kind.columns(), fieldOf);
    }

    boolean has(Column column) {
        return fieldOf[columns.indexOf(column)] != ABSENT;
    }

    private static List<String> names(FileKind kind, boolean needed) {
        return kind.columns().stream()
                .filter(it -> it.needed() == needed)
                .map(Column::name)
                .toList();
    }

    private static Violation wrong(String name, String vi, String en) {
        return new Violation(1L, name, name, new Text(vi, en));
    }
}
