package vn.kecan.personnel.codelist;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** All code lists, read once from {@code code-lists/<name>.json}. */
@ApplicationScoped
class CodeLists {

    static final List<String> NAMES = List.of(
            "departures",
            "disciplines",
            "education",
            "ethnic-groups",
            "evaluation-levels",
            "informatics-levels",
            "language-levels",
            "management-levels",
            "organisations",
            "political-theory",
            "posting-kinds",
            "provinces",
            "relations",
            "rewards",
            "sexes",
            "sides",
            "study-modes",
            "training-kinds",
            "training-stages");

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final Map<String, CodeListFile> all = new TreeMap<>();

    CodeLists() {
        NAMES.forEach(it -> all.put(it, read(it)));
    }

    Collection<CodeListFile> all() {
        return all.values();
    }

    Optional<CodeListFile> named(String name) {
        return Optional.ofNullable(all.get(name));
    }

    private static CodeListFile read(String name) {
        try (var file = CodeLists.class.getResourceAsStream("/code-lists/" + name + ".json")) {
            return JSON.readValue(Objects.requireNonNull(file, name), CodeListFile.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The code list " + name + " cannot be read", unreadable);
        }
    }
}
