package vn.kecan.planning.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One field of a rulebook file that knows where it stands, so that every refusal can say it. */
record YamlField(String file, String path, JsonNode node) {

    RulebookRefused refused(String message) {
        return new RulebookRefused(file, path.isEmpty() ? "(root)" : path, message);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    YamlField get(String name) {
        var found = new YamlField(file, path.isEmpty() ? name : path + "." + name, node.path(name));
        if (!has(name)) {
            throw found.refused("must be given. Maybe it is misspelt.");
        }
        return found;
    }

    /** The entries of a list that must not be empty. */
    List<YamlField> entries() {
        if (!node.isArray() || node.isEmpty()) {
            throw refused("must be a list with at least one entry.");
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new YamlField(file, "%s[%d]".formatted(path, i), node.get(i)))
                .toList();
    }

    YamlField only(Set<String> allowed) {
        node.fieldNames().forEachRemaining(name -> {
            if (!allowed.contains(name)) {
                throw new RulebookRefused(
                        file,
                        path.isEmpty() ? name : path + "." + name,
                        "must be one of %s. Maybe it is misspelt."
                                .formatted(allowed.stream().sorted().toList()));
            }
        });
        return this;
    }

    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw refused("(%s) must be a text that is not empty.".formatted(node));
        }
        return node.textValue();
    }

    LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw refused("(%s) must be a day such as 2025-10-08.".formatted(node.asText()));
        }
    }

    @Nullable
    LocalDate dateIfGiven(String name) {
        return has(name) ? get(name).date() : null;
    }

    <E extends Enum<E>> E word(Class<E> words) {
        return Arrays.stream(words.getEnumConstants())
                .filter(it -> it.name().equals(text()))
                .findFirst()
                .orElseThrow(() -> refused(
                        "(%s) must be one of %s.".formatted(text(), Arrays.toString(words.getEnumConstants()))));
    }

    Text bothLanguages() {
        only(Set.of("vi", "en"));
        return new Text(get("vi").text(), get("en").text());
    }
}
