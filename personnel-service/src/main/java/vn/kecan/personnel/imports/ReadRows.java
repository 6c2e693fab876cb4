package vn.kecan.personnel.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.sheet.Format;
import vn.kecan.personnel.sheet.Records;
import vn.kecan.personnel.sheet.Unreadable;

/** The rows of a file as values of its kind's columns, in the contract's words, text in NFC. */
final class ReadRows implements AutoCloseable {

    private final Records records;
    private final Format format;
    private final Header header;
    private final int fields;
    private String @Nullable [] first;
    private long line;

    ReadRows(Records records, Format format, FileKind kind) {
        this.records = records;
        this.format = format;
        var names = records.next();
        if (names == null) {
            throw Unreadable.empty(format);
        }
        fields = names.length;
        header = Header.read(kind, format, names);
        first = records.next();
        if (first != null && header.repeatedIn(first)) {
            first = records.next();
        }
        if (first == null) {
            throw Unreadable.noRows(format);
        }
    }

    Header header() {
        return header;
    }

    long line() {
        return line;
    }

    double read() {
        return records.read();
    }

    /** The next row's values in the kind's order of columns, null where nothing is said; null after the last. */
    @Nullable
    String @Nullable [] row(Complaints complaints) {
        var record = first == null ? records.next() : first;
        first = null;
        for (; record != null; record = records.next()) {
            line = records.line();
            if (record.length != fields) {
                complaints.add(line, WrongWidth.of(record.length, fields));
                continue;
            }
            return values(record);
        }
        return null;
    }

    private @Nullable String[] values(String[] record) {
        var values = new @Nullable String[header.fieldOf().length];
        for (var i = 0; i < values.length; i++) {
            var at = header.fieldOf()[i];
            values[i] = at == Header.ABSENT
                    ? null
                    : Typed.read(header.columns().get(i).type(), record[at], format == Format.XLSX);
        }
        return values;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
