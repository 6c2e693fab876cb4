package vn.kecan.personnel.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.kecan.personnel.sheet.CsvOut;

/** The empty form of a kind of file: a line of titles in Vietnamese (* where a value is needed), one of field names. */
final class Template {

    private static final int ROWS = 10_000;
    private static final double WIDTH = 22;

    private Template() {}

    static void csv(FileKind kind, OutputStream out) throws IOException {
        try (var rows = new CsvOut(out, ',')) {
            rows.row(kind.columns().stream().map(it -> title(kind, it)).toArray(String[]::new));
            rows.row(kind.columns().stream().map(Column::name).toArray(String[]::new));
        }
    }

    /** With the code lists on a second sheet, to choose from in the cells. */
    static void xlsx(FileKind kind, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "kecan", "1.0")) {
            var form = book.newWorksheet(kind.name());
            var lists = book.newWorksheet("lists");
            form.freezePane(0, 2);
            for (var i = 0; i < kind.columns().size(); i++) {
                var column = kind.columns().get(i);
                form.value(0, i, title(kind, column));
                form.style(0, i).bold().set();
                form.value(1, i, column.name());
                form.style(1, i).italic().set();
                form.width(i, WIDTH);
                form.style(i)
                        .format(column.type() == Column.Type.DATE ? "dd/mm/yyyy" : "@")
                        .set();
                offer(CodeList.of(kind, column), column, i, form, lists);
            }
        }
    }

    private static void offer(List<String> codes, Column column, int at, Worksheet form, Worksheet lists) {
        if (codes.isEmpty()) {
            return;
        }
        lists.value(0, at, column.name());
        for (var i = 0; i < codes.size(); i++) {
            lists.value(i + 1, at, codes.get(i));
        }
        form.range(2, at, ROWS, at)
                .validateWithList(lists.range(1, at, codes.size(), at))
                .allowBlank(!column.needed());
    }

    private static String title(FileKind kind, Column column) {
        return Titles.of(kind.name(), column.name()).vi() + (column.needed() ? " *" : "");
    }
}
