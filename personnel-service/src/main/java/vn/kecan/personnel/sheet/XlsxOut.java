package vn.kecan.personnel.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;

/** One sheet of an Excel workbook; every cell is text and stands in its row, so nothing is kept in memory. */
public final class XlsxOut implements RowsOut {

    private static final int FLUSH = 500;

    private final OutputStream out;
    private final Workbook book;
    private final Worksheet sheet;
    private int rows;

    public XlsxOut(OutputStream out, String name) {
        this.out = out;
        book = new Workbook(out, "kecan", "1.0");
        sheet = book.newWorksheet(name);
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(@Nullable String... fields) throws IOException {
        if (rows == Worksheet.MAX_ROWS) {
            throw full();
        }
        for (var i = 0; i < fields.length; i++) {
            if (fields[i] != null && !fields[i].isEmpty()) {
                sheet.inlineString(rows, i, fields[i]);
            }
        }
        rows++;
        if (rows % FLUSH == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
        out.close();
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
