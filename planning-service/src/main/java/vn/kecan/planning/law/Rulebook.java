package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** All dated values and all rules, as one immutable thing with a name of its own: the hash of its content. */
public final class Rulebook {

    private final SortedMap<String, Dated> values;
    private final SortedMap<String, RuleEntry> rules;
    private final Map<String, Dated> valueByName;
    private final Map<String, RuleEntry> ruleById;
    private final RulebookContent content;
    private final String hash;
    private final NavigableSet<LocalDate> turns = new TreeSet<>();
    private final NavigableSet<LocalDate> changes = new TreeSet<>();
    private final Map<LocalDate, InForce> stretches = new ConcurrentHashMap<>();

    Rulebook(
            SortedMap<String, Dated> values, SortedMap<String, RuleEntry> rules, RulebookContent content, String hash) {
        this.values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        this.rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
        this.valueByName = Map.copyOf(values);
        this.ruleById = Map.copyOf(rules);
        this.content = content;
        this.hash = hash;
        values.values().forEach(it -> it.all().forEach(one -> turn(one.period(), it.ofCalendar())));
        rules.values().forEach(it -> it.enactments().forEach(one -> turn(one.period(), false)));
    }

    private void turn(Period it, boolean ofCalendar) {
        var days = new ArrayList<LocalDate>();
        days.add(it.from());
        Optional.ofNullable(it.to()).ifPresent(days::add);
        turns.addAll(days);
        if (!ofCalendar) {
            changes.addAll(days);
        }
    }

    /** The rulebook this build carries. */
    public static Rulebook bundled() {
        return RulebookFiles.bundled();
    }

    /** A rulebook on record. */
    public static Rulebook read(String text) {
        return RulebookContent.read(text).rulebook();
    }

    /** The whole content, so that it can be kept and read again. */
    public String text() {
        return content.text();
    }

    /**
     * A rulebook of its own with these changes made.
     *
     * @throws RulebookRefused when the result cannot be law
     */
    public Rulebook amended(List<ParameterChange> changes) {
        return content.with(changes).rulebook();
    }

    /** The days after this one on which some value or rule begins or ends, public holidays apart. */
    public SortedSet<LocalDate> turnsAfter(LocalDate day) {
        return Collections.unmodifiableSortedSet(changes.tailSet(day, false));
    }

    /** The law of one day. */
    public Law on(LocalDate day) {
        return new Law(this, day, Lineage.NONE, false);
    }

    /** What is in force on a day: the same as on all days since the rulebook last turned. */
    InForce inForce(LocalDate day) {
        var turned = turns.floor(day);
        var since = turned == null ? LocalDate.MIN : turned;
        var kept = stretches.get(since);
        return kept != null
                ? kept
                : stretches.computeIfAbsent(since, any -> new InForce(day, rules.values(), values.values()));
    }

    /** SHA-256 of the canonical content, in hex: the rulebook version to store with what was judged under it. */
    public String hash() {
        return hash;
    }

    public Collection<RuleEntry> rules() {
        return rules.values();
    }

    public Optional<RuleEntry> rule(String id) {
        return Optional.ofNullable(ruleById.get(id));
    }

    public Collection<Dated> values() {
        return values.values();
    }

    public Optional<Dated> find(String name) {
        return Optional.ofNullable(valueByName.get(name));
    }

    public Dated value(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The parameter (%s) must be in the rulebook. Maybe its file is missing from the index."
                                .formatted(name)));
    }
}
