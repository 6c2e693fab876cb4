package vn.kecan.personnel.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** CSV as RFC 4180 describes it, in UTF-8 with the byte order mark by which Excel knows it. */
public final class CsvOut implements RowsOut {

    private final Writer out;
    private final char separator;

    public CsvOut(OutputStream out, char separator) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.separator = separator;
        this.out.write('\uFEFF');
    }

    @Override
    public void row(@Nullable String... fields) throws IOException {
        for (var i = 0; i < fields.length; i++) {
            if (i > 0) {
                out.write(separator);
            }
            var field = fields[i];
            if (field != null) {
                write(field);
            }
        }
        out.write("\r\n");
    }

    private void write(String field) throws IOException {
        for (var i = 0; i < field.length(); i++) {
            var c = field.charAt(i);
            if (c == separator || c == '"' || c == '\n' || c == '\r') {
                out.write('"');
                out.write(field.replace("\"", "\"\""));
                out.write('"');
                return;
            }
        }
        out.write(field);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
