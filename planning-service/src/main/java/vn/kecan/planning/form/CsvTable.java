package vn.kecan.planning.form;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as CSV after RFC 4180, in UTF-8 with the byte order mark by which Excel knows it. Text that a spreadsheet would
 * take for a formula is told apart by an apostrophe before it.
 */
final class CsvTable {

    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private CsvTable() {}

    static byte[] bytes(Table table) {
        var out = new StringBuilder("\uFEFF");
        line(out, table.columns().stream().map(it -> text(it.code())).toList());
        table.rows().forEach(row -> line(out, row.stream().map(CsvTable::text).toList()));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(StringBuilder out, List<String> fields) {
        out.append(fields.stream().map(CsvTable::quoted).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> text(words.text());
            case Cell.Count count -> Long.toString(count.number());
            case Cell.Day day -> day.day().toString();
            case Cell.Blank _ -> "";
        };
    }

    private static String text(String words) {
        return FORMULA_SIGNS.indexOf(words.charAt(0)) < 0 ? words : "'" + words;
    }

    private static String quoted(String field) {
        var plain = field.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
