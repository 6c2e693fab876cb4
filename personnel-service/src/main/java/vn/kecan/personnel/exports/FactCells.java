package vn.kecan.personnel.exports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.sheet.RowsOut;

/** Facts as rows of cells; what is a list is written as JSON. */
record FactCells(List<String> names, RowsOut rows) implements FactSink {

    @Override
    public void put(ObjectNode fact) throws IOException {
        var row = new @Nullable String[names.size()];
        for (var i = 0; i < row.length; i++) {
            row[i] = text(fact.at("/" + names.get(i).replace('.', '/')));
        }
        rows.row(row);
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        return value.isBigDecimal()
                ? value.decimalValue().toPlainString()
                : value.isContainerNode() ? value.toString() : value.asText();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
