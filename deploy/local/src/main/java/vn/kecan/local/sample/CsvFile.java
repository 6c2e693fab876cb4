package vn.kecan.local.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A CSV file as RFC 4180 describes it, UTF-8, written row by row. */
final class CsvFile implements AutoCloseable {

    private final BufferedWriter out;
    private int rows;

    CsvFile(Path file, List<String> columns) throws IOException {
        out = Files.newBufferedWriter(file);
        write(columns);
    }

    void row(List<String> values) throws IOException {
        write(values);
        rows++;
    }

    int rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void write(List<String> values) throws IOException {
        out.write(values.stream().map(CsvFile::quoted).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String quoted(String value) {
        var plain = value.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
