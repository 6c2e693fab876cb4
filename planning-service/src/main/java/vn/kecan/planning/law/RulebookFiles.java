package vn.kecan.planning.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Makes a rulebook of its files; a folder cannot be listed inside an archive, so an index names them. */
final class RulebookFiles {

    static final String FOLDER = "law/";
    static final String INDEX = FOLDER + "index.txt";
    private static final String RULES = FOLDER + "rules/";
    private static final String END = ".yaml";
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final ObjectMapper CANONICAL =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private RulebookFiles() {}

    static Rulebook bundled() {
        var files = new TreeMap<String, String>();
        resource(INDEX).lines().filter(it -> !it.isBlank()).forEach(it -> files.put(it, resource(it)));
        return of(files);
    }

    /** The rulebook of these files, by path. */
    static Rulebook of(Map<String, String> files) {
        var values = new TreeMap<String, Dated>();
        var rules = new TreeMap<String, RuleEntry>();
        var digest = sha256();
        new TreeMap<>(files).forEach((path, text) -> {
            var root = new YamlField(path, "", parsed(path, text));
            if (path.startsWith(RULES)) {
                var id = path.substring(RULES.length(), path.length() - END.length());
                rules.put(id, RulebookReader.rule(id, root));
            } else {
                var name = path.substring(FOLDER.length(), path.length() - END.length())
                        .replace('/', '.');
                values.put(name, RulebookReader.value(name, root));
            }
            digest.update((path + "\n" + canonical(root.node()) + "\n").getBytes(StandardCharsets.UTF_8));
        });
        rules.values().forEach(it -> RulebookCoverage.refuseGaps(RULES + it.id() + END, it, values));
        return new Rulebook(values, rules, HexFormat.of().formatHex(digest.digest()));
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

    private static String canonical(JsonNode node) {
        try {
            return CANONICAL.writeValueAsString(CANONICAL.treeToValue(node, Object.class));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
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

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
