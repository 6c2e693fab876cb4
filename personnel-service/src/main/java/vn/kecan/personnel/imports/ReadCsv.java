package vn.kecan.personnel.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.ProblemException;

/** The records of a CSV file one by one: UTF-8 with or without BOM, any line ends, text in NFC. */
final class ReadCsv implements AutoCloseable {

    private static final int LONGEST_RECORD = 1 << 16;

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final Header header;
    private long line = 1;
    private final int fields;

    ReadCsv(Path file, FileKind kind) throws IOException {
        reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(new Utf8Text(new BufferedInputStream(Files.newInputStream(file))));
        records = reader.iterator();
        var first = next();
        if (first == null) {
            throw NotCsv.empty();
        }
        var names = first.getFields();
        fields = names.size();
        header = Header.read(kind, names);
    }

    Header header() {
        return header;
    }

    long line() {
        return line;
    }

    /** The next row's values in the kind's order of columns, null where nothing is said; null after the last. */
    @Nullable
    String @Nullable [] row(Complaints complaints) {
        for (var next = next(); next != null; next = next()) {
            if (next.getFieldCount() != fields) {
                complaints.add(line, WrongWidth.of(next.getFieldCount(), fields));
                continue;
            }
            var values = new @Nullable String[header.fieldOf().length];
            for (var i = 0; i < values.length; i++) {
                var field = header.fieldOf()[i];
                values[i] = field == Header.ABSENT ? null : said(next.getField(field));
            }
            return values;
        }
        return null;
    }

    private @Nullable CsvRecord next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var next = records.next();
            line = next.getStartingLineNumber();
            return next;
        } catch (CsvParseException broken) {
            throw cause(broken) instanceof ProblemException refusal ? refusal : told(broken);
        }
    }

    private ProblemException told(CsvParseException broken) {
        var words = broken + " " + broken.getCause();
        return words.contains("maximum") || words.contains("exceed") || words.contains("limit")
                ? NotCsv.tooLong(line + 1, LONGEST_RECORD)
                : NotCsv.unclosedQuote(line + 1);
    }

    private static Throwable cause(Throwable it) {
        return it.getCause() == null ? it : cause(it.getCause());
    }

    private static @Nullable String said(String value) {
        return value.isEmpty() ? null : Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
