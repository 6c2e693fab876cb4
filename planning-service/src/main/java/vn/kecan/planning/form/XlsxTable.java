package vn.kecan.planning.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;

/**
 * A table as an Excel workbook of one sheet: title, what it is about, headings, rows. Text stands in its cell as text and
 * is no formula whatever it begins with; numbers and days are such.
 */
final class XlsxTable {

    private static final String DAY_FORMAT = "yyyy-mm-dd";

    private final Worksheet sheet;
    private int row;

    private XlsxTable(Worksheet sheet) {
        this.sheet = sheet;
    }

    static byte[] bytes(Table table, Locale language) {
        if (table.rows().size() + table.about().size() + 3 > Worksheet.MAX_ROWS) {
            throw full();
        }
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "kecan", "1.0")) {
            new XlsxTable(book.newWorksheet(table.code())).write(table, language);
            book.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void write(Table table, Locale language) throws IOException {
        bold(0, Cell.words(table.title()));
        row++;
        for (var line : table.about()) {
            put(0, Cell.words(line));
            row++;
        }
        row++;
        for (var i = 0; i < table.columns().size(); i++) {
            bold(i, Cell.words(table.columns().get(i).name().in(language)));
        }
        row++;
        sheet.freezePane(0, row);
        for (var cells : table.rows()) {
            put(cells);
        }
        sheet.finish();
    }

    private void put(List<Cell> cells) {
        for (var i = 0; i < cells.size(); i++) {
            put(i, cells.get(i));
        }
        row++;
    }

    private void put(int column, Cell cell) {
        switch (cell) {
            case Cell.Words words -> sheet.inlineString(row, column, words.text());
            case Cell.Count count -> sheet.value(row, column, count.number());
            case Cell.Day day -> {
                sheet.value(row, column, day.day());
                sheet.style(row, column).format(DAY_FORMAT).set();
            }
            case Cell.Blank _ -> {}
        }
    }

    private void bold(int column, Cell cell) {
        put(column, cell);
        sheet.style(row, column).bold().set();
    }

    private static ProblemException full() {
        return new ProblemException(Problem.of(
                "too-many-rows",
                422,
                new Text("Quá nhiều dòng cho Excel", "Too many rows for Excel"),
                new Text(
                        "Một trang Excel chỉ chứa " + Worksheet.MAX_ROWS + " dòng. Hãy lọc bớt hoặc dùng CSV.",
                        "An Excel sheet holds " + Worksheet.MAX_ROWS + " rows. Maybe filter, or take CSV.")));
    }
}
