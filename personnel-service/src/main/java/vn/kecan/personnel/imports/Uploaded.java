package vn.kecan.personnel.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kecan.personnel.sheet.Records;
import vn.kecan.personnel.sheet.XlsxLimits;

/** An uploaded file at hand, to be read as often as needed. */
record Uploaded(Path path, ImportRequest request, FileKind kind, XlsxLimits limits) {

    Records records() throws IOException {
        var lists = kind.columns().stream()
                .filter(it -> it.type() == Column.Type.LIST)
                .map(Column::name)
                .collect(Collectors.toSet());
        return Records.open(path, request.format(), request.charset(), limits, lists);
    }

    ReadRows rows() throws IOException {
        return new ReadRows(records(), request.format(), kind);
    }

    /** The root over the rows that were imported when others were left out. */
    byte[] rootWithout(Set<Long> refused) throws IOException {
        var root = new RowsRoot();
        try (var rows = rows()) {
            var complaints = new Complaints();
            for (var row = rows.row(complaints); row != null; row = rows.row(complaints)) {
                if (!refused.contains(rows.line())) {
                    root.add(row);
                }
            }
        }
        return root.root();
    }
}
