package vn.kecan.personnel.exports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.kecan.personnel.imports.FileKind;
import vn.kecan.personnel.sheet.CsvOut;
import vn.kecan.personnel.sheet.Format;
import vn.kecan.personnel.sheet.RowsOut;
import vn.kecan.personnel.sheet.XlsxOut;

/** A file of facts as it was asked for. */
record FactsOut(FileKind kind, ExportRequest request, List<String> names) {

    FactSink open(OutputStream out, ObjectMapper json) throws IOException {
        if (request.format() == Format.NDJSON) {
            return new FactLines(names, out, json);
        }
        var xlsx = request.format() == Format.XLSX;
        RowsOut rows = xlsx ? new XlsxOut(out, kind.name()) : new CsvOut(out, ',');
        if (xlsx) {
            rows.row(names.stream().map(it -> ExportFile.title(kind, it)).toArray(String[]::new));
        }
        rows.row(names.toArray(String[]::new));
        return new FactCells(names, rows);
    }
}
