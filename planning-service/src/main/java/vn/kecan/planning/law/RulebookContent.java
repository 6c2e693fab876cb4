package vn.kecan.planning.law;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in the files of a rulebook, by path: what its hash is over, and what an amendment changes. */
record RulebookContent(SortedMap<String, JsonNode> files) {

    private static final String RULES = RulebookFiles.FOLDER + "rules/";
    private static final String END = ".yaml";
    private static final ObjectMapper CANONICAL =
            new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    RulebookContent {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The content written by {@link #text()}. */
    static RulebookContent read(String text) {
        try {
            var files = new TreeMap<String, JsonNode>();
            CANONICAL.readTree(text).properties().forEach(it -> files.put(it.getKey(), it.getValue()));
            return new RulebookContent(files);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A rulebook on record cannot be read", e);
        }
    }

    /** One JSON object: each file under its path. */
    String text() {
        var all = CANONICAL.createObjectNode();
        files.forEach(all::set);
        return canonical(all);
    }

    /** The content with these changes made, one after the other; it is not read yet. */
    RulebookContent with(List<ParameterChange> changes) {
        var changed = new TreeMap<>(files);
        for (var it : changes) {
            var path = RulebookFiles.FOLDER + it.parameter().replace('.', '/') + END;
            var file = changed.get(path);
            if (file == null || path.startsWith(RULES)) {
                throw new RulebookRefused(
                        path,
                        "parameter",
                        "(%s) must name a parameter of the rulebook. Maybe it is misspelt, or names one of its keys."
                                .formatted(it.parameter()));
            }
            changed.put(path, Splice.into(file, it, path));
        }
        return new RulebookContent(changed);
    }

    /** Reads the content, and refuses what cannot be law. */
    Rulebook rulebook() {
        var values = new TreeMap<String, Dated>();
        var rules = new TreeMap<String, RuleEntry>();
        var digest = sha256();
        files.forEach((path, node) -> {
            var root = new YamlField(path, "", node);
            if (path.startsWith(RULES)) {
                var id = path.substring(RULES.length(), path.length() - END.length());
                rules.put(id, RulebookReader.rule(id, root));
            } else {
                var name = path.substring(RulebookFiles.FOLDER.length(), path.length() - END.length())
                        .replace('/', '.');
                values.put(name, RulebookReader.value(name, root));
            }
            digest.update((path + "\n" + canonical(node) + "\n").getBytes(StandardCharsets.UTF_8));
        });
        rules.values().forEach(it -> RulebookCoverage.refuseGaps(RULES + it.id() + END, it, values));
        return new Rulebook(values, rules, this, HexFormat.of().formatHex(digest.digest()));
    }

    private static String canonical(JsonNode node) {
        try {
            return CANONICAL.writeValueAsString(CANONICAL.treeToValue(node, Object.class));
        } catch (JsonProcessingException e) {
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
