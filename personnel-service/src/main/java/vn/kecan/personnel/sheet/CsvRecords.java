package vn.kecan.personnel.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.ProblemException;

/** The records of a CSV file: any line ends; commas, semicolons or tabs, whichever the first line has most of. */
final class CsvRecords implements Records {

    private static final int LONGEST_RECORD = 1 << 16;

    private final long size;
    private final CountedInput input;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final char separator;
    private long line = 1;

    CsvRecords(Path file, @Nullable String declared) throws IOException {
        size = Math.max(1, Files.size(file));
        var charset = Charsets.of(file, declared);
        separator = separator(file, charset);
        input = new CountedInput(Files.newInputStream(file));
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD)
                .ofCsvRecord(new StrictText(new BufferedInputStream(input), charset));
        records = reader.iterator();
    }

    @Override
    public String @Nullable [] next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var next = records.next();
            line = next.getStartingLineNumber();
            var fields = new String[next.getFieldCount()];
            for (var i = 0; i < fields.length; i++) {
                fields[i] = next.getField(i);
            }
            return fields;
        } catch (CsvParseException broken) {
            throw cause(broken) instanceof ProblemException refusal ? refusal : told(broken);
        }
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public double read() {
        return (double) input.passed() / size;
    }

    @Override
    public char separator() {
        return separator;
    }

    /** Looks at the first line only; what cannot be read there is told when it is read in earnest. */
    private static char separator(Path file, Charset charset) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(1 << 13), charset);
            var counts = new int[3];
            var quoted = false;
            for (var i = 0; i < start.length(); i++) {
                var c = start.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && (c == '\n' || c == '\r')) {
                    break;
                } else if (!quoted && ",;\t".indexOf(c) >= 0) {
                    counts[",;\t".indexOf(c)]++;
                }
            }
            if (counts[1] > counts[0] && counts[1] >= counts[2]) {
                return ';';
            }
            return counts[2] > counts[0] ? '\t' : ',';
        }
    }

    private ProblemException told(CsvParseException broken) {
        var words = broken + " " + broken.getCause();
        return words.contains("maximum") || words.contains("exceed") || words.contains("limit")
                ? Unreadable.tooLong(Format.CSV, line + 1, LONGEST_RECORD)
                : Unreadable.unclosedQuote(line + 1);
    }

    private static Throwable cause(Throwable it) {
        return it.getCause() == null ? it : cause(it.getCause());
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
