package vn.kecan.planning.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Reads the files of a rulebook; a folder cannot be listed inside an archive, so an index names them. */
final class RulebookFiles {

    static final String FOLDER = "law/";
    static final String INDEX = FOLDER + "index.txt";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private RulebookFiles() {}

    static Rulebook bundled() {
        var files = new TreeMap<String, String>();
        resource(INDEX).lines().filter(it -> !it.isBlank()).forEach(it -> files.put(it, resource(it)));
        return of(files);
    }

    /** The rulebook of these files, by path. */
    static Rulebook of(Map<String, String> files) {
        var parsed = new TreeMap<String, JsonNode>();
        files.forEach((path, text) -> parsed.put(path, parsed(path, text)));
        return new RulebookContent(parsed).rulebook();
    }

    private static JsonNode parsed(String path, String text) {
        try {
            var node = YAML.readTree(text);
            if (!node.isObject()) {
                throw new RulebookRefused(path, "(root)", "must be a map of fields. Maybe the file is empty.");
            }
            return node;
        } catch (JsonProcessingException e) {
            throw new RulebookRefused(path, "(root)", "must be YAML: " + e.getOriginalMessage());
        }
    }

    private static String resource(String path) {
        try (var in = RulebookFiles.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The resource (%s) must be in the build. Maybe the index names a file that is gone."
                                .formatted(path));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
