package vn.kecan.planning.form;

import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Supplier;

/** Answers a table in the format asked for; only JSON knows more than the table does. */
public final class TableAnswer {

    private TableAnswer() {}

    /**
     * @param json what JSON says
     * @param table what the files say
     */
    public static Response of(TableFormat format, Locale language, Supplier<Object> json, Supplier<Table> table) {
        return switch (format) {
            case JSON -> Response.ok(json.get(), TableFormat.JSON_TYPE).build();
            case CSV -> {
                var it = table.get();
                yield file(format, it, CsvTable.bytes(it));
            }
            case XLSX -> {
                var it = table.get();
                yield file(format, it, XlsxTable.bytes(it, language));
            }
        };
    }

    private static Response file(TableFormat format, Table table, byte[] bytes) {
        var type = format == TableFormat.CSV ? format.type() + "; charset=UTF-8" : format.type();
        return Response.ok(bytes, type)
                .header("Content-Disposition", "attachment; filename=\"" + table.code() + "." + format.ending() + "\"")
                .build();
    }
}
