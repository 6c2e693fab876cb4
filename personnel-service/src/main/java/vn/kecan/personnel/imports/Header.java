package vn.kecan.personnel.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kecan.personnel.sheet.Format;
import vn.kecan.personnel.sheet.Unreadable;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;

/** Which field of a record holds which column. Columns come in any order; optional ones may be absent. */
record Header(List<Column> columns, int[] fieldOf) {

    static final int ABSENT = -1;

    static Header read(FileKind kind, Format format, String[] names) {
        var at = new HashMap<String, Integer>();
        var wrong = new ArrayList<Violation>();
        for (var i = 0; i < names.length; i++) {
            var name = names[i].strip();
            var known = Titles.field(kind, name);
            if (Titles.isErrors(name)) {
                continue;
            }
            if (known == null
                    || kind.columns().stream().noneMatch(it -> it.name().equals(known))) {
                wrong.add(wrong(
                        name.isEmpty() ? "(column " + (i + 1) + ")" : name,
                        "Không có cột này.",
                        "There is no such column."));
            } else if (at.put(known, i) != null) {
                wrong.add(wrong(name, "Cột này có hai lần.", "This column is there twice."));
            }
        }
        for (var column : kind.columns()) {
            if (column.needed() && !at.containsKey(column.name())) {
                wrong.add(wrong(column.name(), "Thiếu cột này.", "This column is missing."));
            }
        }
        if (!wrong.isEmpty()) {
            throw Unreadable.with(format, expected(names(kind, true), names(kind, false)), wrong);
        }
        var fieldOf = kind.columns().stream()
                .mapToInt(it -> at.getOrDefault(it.name(), ABSENT))
                .toArray();
        return new Header(kind.columns(), fieldOf);
    }

    /** Whether these fields only repeat the names of the columns, as the second line of a template does. */
    boolean repeatedIn(String[] fields) {
        var named = 0;
        for (var i = 0; i < fieldOf.length; i++) {
            var at = fieldOf[i];
            if (at != ABSENT && at < fields.length && !fields[at].isBlank()) {
                if (!fields[at].strip().equals(columns.get(i).name())) {
                    return false;
                }
                named++;
            }
        }
        return named > 1;
    }

    private static Text expected(List<String> needed, List<String> optional) {
        var columns = String.join(",", needed);
        var more = String.join(",", optional);
        return new Text(
                "Dòng tiêu đề không đúng. Cần các cột: " + columns + "; có thể thêm: " + more + ".",
                "The header does not fit. Columns needed: " + columns + "; allowed as well: " + more + ".");
    }

    boolean has(Column column) {
        return fieldOf[columns.indexOf(column)] != ABSENT;
    }

    /** The columns of the kind that the file does not have. */
    Set<String> absent() {
        return columns.stream().filter(it -> !has(it)).map(Column::name).collect(Collectors.toUnmodifiableSet());
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
