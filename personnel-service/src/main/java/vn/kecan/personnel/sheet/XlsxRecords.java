package vn.kecan.personnel.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.ProblemException;

/** The rows of the first sheet of an Excel workbook. Rows without any value are passed over. */
final class XlsxRecords implements Records {

    private final ReadableWorkbook book;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final XlsxText text;
    private final long total;
    private int width;
    private long line = 1;

    XlsxRecords(Path file, XlsxLimits limits) throws IOException {
        total = Math.max(1, XlsxGuard.check(file, limits));
        try {
            book = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            text = new XlsxText(book.isDate1904());
            stream = book.getFirstSheet().openStream();
            rows = stream.iterator();
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw XlsxGuard.notXlsx();
        }
    }

    @Override
    public String @Nullable [] next() {
        try {
            while (rows.hasNext()) {
                var row = rows.next();
                line = row.getRowNum();
                var fields = fields(row);
                if (fields != null) {
                    return fields;
                }
            }
            return null;
        } catch (ProblemException refusal) {
            throw refusal;
        } catch (ExcelReaderException broken) {
            throw XlsxGuard.notXlsx();
        } catch (RuntimeException broken) {
            throw broken.getCause() instanceof ProblemException refusal ? refusal : XlsxGuard.notXlsx();
        }
    }

    /** As wide as the first row; wider only where something is said beyond it. */
    private String @Nullable [] fields(Row row) {
        var said = 0;
        var fields = new String[Math.max(width, row.getCellCount())];
        for (var i = 0; i < fields.length; i++) {
            var cell = i < row.getCellCount() ? row.getOptionalCell(i).orElse(null) : null;
            fields[i] = cell == null || cell.getType() == CellType.EMPTY ? "" : text.of(cell, line);
            if (!fields[i].isEmpty()) {
                said = i + 1;
            }
        }
        if (said == 0) {
            return null;
        }
        width = width == 0 ? said : width;
        return fields.length == Math.max(width, said) ? fields : java.util.Arrays.copyOf(fields, Math.max(width, said));
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public double read() {
        return Math.min(1, (double) line / total);
    }

    @Override
    public void close() throws IOException {
        stream.close();
        book.close();
    }
}
