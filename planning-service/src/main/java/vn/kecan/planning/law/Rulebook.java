package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** All dated values and all rules, as one immutable thing with a name of its own: the hash of its content. */
public final class Rulebook {

    private final SortedMap<String, Dated> values;
    private final SortedMap<String, RuleEntry> rules;
    private final String hash;

    Rulebook(SortedMap<String, Dated> values, SortedMap<String, RuleEntry> rules, String hash) {
        this.values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        this.rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        this.hash = hash;
    }

    /** The rulebook this build carries. */
    public static Rulebook bundled() {
        return RulebookFiles.bundled();
    }

    /** The law of one day. */
    public Law on(LocalDate day) {
        return new Law(this, day);
    }

    /** SHA-256 of the canonical content, in hex: the rulebook version to store with what was judged under it. */
    public String hash() {
        return hash;
    }

    public Collection<RuleEntry> rules() {
        return rules.values();
    }

    public Optional<RuleEntry> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    public Collection<Dated> values() {
        return values.values();
    }

    public Optional<Dated> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public Dated value(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The parameter (%s) must be in the rulebook. Maybe its file is missing from the index."
                                .formatted(name)));
    }
}
