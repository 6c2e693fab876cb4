package vn.kecan.personnel.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.sheet.CsvOut;
import vn.kecan.personnel.sheet.Format;
import vn.kecan.personnel.sheet.Records;
import vn.kecan.personnel.sheet.RowsOut;
import vn.kecan.personnel.sheet.XlsxOut;
import vn.kecan.platform.problem.Violation;

/**
 * The uploaded file once more, with a column that says what is wrong with each row: XLSX for XLSX, CSV in UTF-8 for
 * everything else. The column may stay there when the mended file is sent again.
 */
final class AnnotatedCopy {

    private AnnotatedCopy() {}

    static void write(Uploaded file, Complaints complaints, Locale language, OutputStream to) throws IOException {
        var errors = complaints.byRow();
        try (var records = file.records();
                var out = open(file, records, to)) {
            var names = records.next();
            if (names == null) {
                return;
            }
            var again = -1;
            for (var i = 0; i < names.length; i++) {
                again = Titles.isErrors(names[i]) ? i : again;
            }
            out.row(with(names, names.length, again, Titles.errors().in(language)));
            for (var fields = records.next(); fields != null; fields = records.next()) {
                out.row(with(fields, names.length, again, words(errors, records.line(), language)));
            }
        }
    }

    /** Where a file of errors goes, by the format of the upload. */
    static Format format(Format uploaded) {
        return uploaded == Format.XLSX ? Format.XLSX : Format.CSV;
    }

    private static RowsOut open(Uploaded file, Records records, OutputStream out) throws IOException {
        return format(file.request().format()) == Format.XLSX
                ? new XlsxOut(out, file.kind().name())
                : new CsvOut(out, records.separator());
    }

    /** @param again the column in which an earlier copy had its errors; negative for none */
    private static @Nullable String[] with(String[] fields, int width, int again, @Nullable String errors) {
        @Nullable String[] row = Arrays.copyOf(fields, Math.max(fields.length, width) + (again < 0 ? 1 : 0));
        row[again < 0 ? row.length - 1 : again] = errors;
        return row;
    }

    private static @Nullable String words(Map<Long, List<Violation>> errors, long line, Locale language) {
        var wrong = errors.get(line);
        return wrong == null
                ? null
                : wrong.stream()
                        .map(it -> it.field() + ": " + it.message().in(language))
                        .collect(Collectors.joining(" "));
    }
}
