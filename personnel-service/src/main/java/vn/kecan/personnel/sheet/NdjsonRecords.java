package vn.kecan.personnel.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.ProblemException;

/**
 * The records of an NDJSON file: one object a line, a field inside another as {@code outer.inner}. The first object names
 * the columns; every other one must have the same fields, null for nothing, so that an omission is never taken for one.
 */
final class NdjsonRecords implements Records {

    private static final int LONGEST_LINE = 1 << 16;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Set<String> lists;
    private final long size;
    private final CountedInput input;
    private final BufferedReader reader;
    private final StringBuilder text = new StringBuilder();
    private long line;
    private @Nullable Map<String, String> first;
    private String @Nullable [] names;

    /** @param lists fields that may hold an array, which is then given as JSON */
    NdjsonRecords(Path file, Set<String> lists) throws IOException {
        this.lists = lists;
        size = Math.max(1, Files.size(file));
        input = new CountedInput(Files.newInputStream(file));
        reader = new BufferedReader(new StrictText(new BufferedInputStream(input), StandardCharsets.UTF_8));
    }

    @Override
    public String @Nullable [] next() {
        if (names == null) {
            first = object();
            if (first == null) {
                return null;
            }
            names = first.keySet().toArray(new String[0]);
            return names;
        }
        var object = first == null ? object() : first;
        first = null;
        return object == null ? null : fields(object, names);
    }

    private String[] fields(Map<String, String> object, String[] columns) {
        var fields = new String[columns.length];
        for (var i = 0; i < fields.length; i++) {
            var value = object.get(columns[i]);
            if (value == null) {
                throw other(columns[i]);
            }
            fields[i] = value;
        }
        if (object.size() > columns.length) {
            object.keySet().removeAll(java.util.List.of(columns));
            throw other(object.keySet().iterator().next());
        }
        return fields;
    }

    private @Nullable Map<String, String> object() {
        try {
            while (true) {
                if (!readLine()) {
                    return null;
                }
                line++;
                if (!text.toString().isBlank()) {
                    break;
                }
            }
            if (!(JSON.readTree(text.toString()) instanceof ObjectNode object)) {
                throw notAnObject();
            }
            var fields = new LinkedHashMap<String, String>();
            flatten("", object, fields);
            return fields;
        } catch (JsonProcessingException broken) {
            throw notAnObject();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads one line of bounded length into {@link #text}. */
    private boolean readLine() throws IOException {
        text.setLength(0);
        for (var c = reader.read(); c >= 0; c = reader.read()) {
            if (c == '\n') {
                return true;
            }
            if (text.length() == LONGEST_LINE) {
                throw Unreadable.tooLong(Format.NDJSON, line + 1, LONGEST_LINE);
            }
            text.append((char) c);
        }
        return !text.isEmpty();
    }

    private void flatten(String prefix, ObjectNode object, Map<String, String> fields) {
        for (var field : object.properties()) {
            var name = prefix + field.getKey();
            var value = field.getValue();
            if (value instanceof ObjectNode inner) {
                flatten(name + ".", inner, fields);
            } else if (value.isArray() && lists.contains(name)) {
                fields.put(name, value.toString());
            } else if (value.isArray()) {
                throw Unreadable.file(
                        Format.NDJSON,
                        line,
                        name,
                        "Trường " + name + " ở dòng " + line + " là mảng; mỗi trường chỉ có một giá trị.",
                        "The field " + name + " on line " + line
                                + " is an array. Maybe each field has one value only.");
            } else {
                fields.put(name, said(value));
            }
        }
    }

    private static String said(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }

    private ProblemException other(String field) {
        return Unreadable.file(
                Format.NDJSON,
                line,
                field,
                "Dòng " + line + " không có cùng các trường với dòng đầu (" + field
                        + "). Hãy ghi đủ trường ở mọi dòng, null nếu không có giá trị.",
                "Line " + line + " does not have the same fields as the first one (" + field
                        + "). Maybe name every field on every line, null for no value.");
    }

    private ProblemException notAnObject() {
        return Unreadable.file(
                Format.NDJSON,
                line,
                null,
                "Dòng " + line + " không phải một đối tượng JSON. Mỗi dòng phải là một đối tượng.",
                "Line " + line + " is not one JSON object. Each line must be one.");
    }

    @Override
    public long line() {
        return Math.max(1, line);
    }

    @Override
    public double read() {
        return (double) input.passed() / size;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
