package vn.kecan.personnel.exports;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Facts as lines of JSON, every one with the same fields: null says nothing. */
final class FactLines implements FactSink {

    private final List<String> names;
    private final OutputStream out;
    private final ObjectMapper json;

    FactLines(List<String> names, OutputStream out, ObjectMapper json) {
        this.names = names;
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.json = json;
    }

    @Override
    public void put(ObjectNode fact) throws IOException {
        var line = json.createObjectNode();
        for (var name : names) {
            var dot = name.indexOf('.');
            var value = fact.at("/" + name.replace('.', '/'));
            var in = dot < 0 ? line : line.withObjectProperty(name.substring(0, dot));
            in.set(name.substring(dot + 1), value.isMissingNode() ? line.nullNode() : value);
        }
        json.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, line);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
