package vn.kecan.personnel.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The records of a file one by one, as texts; the first one names the columns. Refuses what cannot be read (400). */
public interface Records extends AutoCloseable {

    /** The next record's fields, empty where nothing is said; null after the last. */
    String @Nullable [] next();

    /** The line of the file on which the record given last begins, counted from 1. */
    long line();

    /** How much of the file is read, 0 to 1. */
    double read();

    /** What stands between the fields, for a copy that looks alike. */
    default char separator() {
        return ',';
    }

    @Override
    void close() throws IOException;

    /**
     * Opens a file.
     *
     * @param charset as the client declared it; null for none
     */
    static Records open(Path file, Format format, @Nullable String charset, XlsxLimits limits) throws IOException {
        return open(file, format, charset, limits, Set.of());
    }

    /** @param lists fields that may hold an array, which is then given as JSON */
    static Records open(Path file, Format format, @Nullable String charset, XlsxLimits limits, Set<String> lists)
            throws IOException {
        return switch (format) {
            case CSV -> new CsvRecords(file, charset);
            case XLSX -> new XlsxRecords(file, limits);
            case NDJSON -> new NdjsonRecords(file, lists);
        };
    }
}
