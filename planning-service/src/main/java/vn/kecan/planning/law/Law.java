package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The rulebook as it stands on one day. The day is an argument; nobody here asks what day it is. */
public record Law(Rulebook rulebook, LocalDate day, Lineage lineage, boolean quiet) {

    /** The same law on another day. */
    public Law on(LocalDate other) {
        return new Law(rulebook, other, lineage, quiet);
    }

    /** The same, with the tree of units in which values set for a subtree are looked up. */
    public Law among(Lineage tree) {
        return new Law(rulebook, day, tree, quiet);
    }

    /** The same law, whose verdicts tell outcome, margin and what is missing, but no sentences: for very many cases. */
    public Law quietly() {
        return new Law(rulebook, day, lineage, true);
    }

    public boolean inForce(String rule) {
        return rulebook.inForce(day).has(rule);
    }

    /** The only value of a parameter. */
    public Parameter value(String name) {
        return value(name, Dated.ONLY);
    }

    /** The value of a parameter under a key. */
    public Parameter value(String name, String key) {
        var found = rulebook.inForce(day).value(name, key);
        return found != null
                ? found
                : rulebook.value(name)
                        .on(day, key)
                        .orElseThrow(() -> new IllegalStateException(
                                "The parameter (%s) must have a value on %s, because a rule in force reads it. Maybe its period ends too early."
                                        .formatted(name, day)));
    }

    /**
     * The value of a delegated parameter for a unit: that set for the nearest unit above it, with its own citation, or
     * else the general one; empty when nobody has set any.
     */
    public Optional<Parameter> valueFor(String unit, String name, String key) {
        return rulebook.value(name).on(day, key, lineage.of(unit));
    }

    /** The same of a parameter that has only one value. */
    public Optional<Parameter> valueFor(String unit, String name) {
        return valueFor(unit, name, Dated.ONLY);
    }

    /** At least this share of a whole, or this number, as a number of persons. */
    public Bound least(String name, long whole) {
        return least(value(name), name, whole);
    }

    /** The same for a value already looked up. */
    public Bound least(Parameter it, String name, long whole) {
        var rounding = rulebook.value(name).rounding();
        return rounding == null ? Bound.number(it) : Bound.least(it, rounding, whole);
    }

    /** At most this share of a whole, or this number, as a number of persons. */
    public Bound most(String name, long whole) {
        return most(value(name), name, whole);
    }

    /** The same for a value already looked up. */
    public Bound most(Parameter it, String name, long whole) {
        var rounding = rulebook.value(name).rounding();
        return rounding == null ? Bound.number(it) : Bound.most(it, rounding, whole);
    }

    /** The verdicts of those rules that are in force and speak about the case, in the order of the rules. */
    public <T> List<Verdict> judge(List<? extends Rule<T>> rules, T it) {
        var now = rulebook.inForce(day);
        var verdicts = new ArrayList<Verdict>();
        for (var rule : rules) {
            if (now.has(rule.id()) && rule.concerns(it, this)) {
                verdicts.add(rule.judge(it, this));
            }
        }
        return verdicts;
    }

    /** Begins a verdict of a rule that is in force. */
    public Finding finding(Rule<?> rule) {
        var entry = rulebook.rule(rule.id()).orElseThrow();
        var citation = Objects.requireNonNull(rulebook.inForce(day).enactment(rule.id()))
                .citation();
        return new Finding(entry.id(), entry.severity(), citation, quiet);
    }
}
