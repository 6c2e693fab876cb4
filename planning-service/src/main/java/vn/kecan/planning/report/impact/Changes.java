package vn.kecan.planning.report.impact;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.report.impact.ImpactView.Change;
import vn.kecan.planning.report.impact.ImpactView.Kind;
import vn.kecan.planning.report.impact.ImpactView.Row;
import vn.kecan.planning.report.impact.ImpactView.Way;
import vn.kecan.planning.rule.person.JudgedTwice;

/** Finds where two judgements of the same case differ, rule by rule, and counts it. */
final class Changes {

    private static final Comparator<Change> BY_PLACE = comparing(Change::unit)
            .thenComparing(Change::term)
            .thenComparing(Change::post)
            .thenComparing(Change::cadre)
            .thenComparing(Change::kind)
            .thenComparing(Change::list)
            .thenComparing(Change::rule);

    private Changes() {}

    static List<Change> of(Kind kind, List<JudgedTwice> judged) {
        var changes = new ArrayList<Change>();
        for (var it : judged) {
            var before = outcomes(it.before());
            var after = outcomes(it.after());
            var rules = new TreeSet<>(before.keySet());
            rules.addAll(after.keySet());
            for (var rule : rules) {
                if (!Objects.equals(before.get(rule), after.get(rule))) {
                    changes.add(change(kind, it, rule, before.get(rule), after.get(rule)));
                }
            }
        }
        return changes;
    }

    static List<Change> sorted(List<Change> changes) {
        return changes.stream().sorted(BY_PLACE).toList();
    }

    static List<Row> counted(List<Change> changes) {
        record Key(String unit, String rule) {}
        var counts = new TreeMap<Key, int[]>(comparing(Key::unit).thenComparing(Key::rule));
        changes.forEach(
                it -> counts.computeIfAbsent(new Key(it.unit(), it.rule()), any -> new int[Way.values().length])[
                        it.way().ordinal()]++);
        return counts.entrySet().stream()
                .map(it -> new Row(
                        it.getKey().unit(),
                        it.getKey().rule(),
                        it.getValue()[Way.BECOMES.ordinal()],
                        it.getValue()[Way.CEASES.ordinal()],
                        it.getValue()[Way.OTHER.ordinal()]))
                .toList();
    }

    private static Change change(
            Kind kind, JudgedTwice it, String rule, @Nullable Outcome before, @Nullable Outcome after) {
        return new Change(
                kind,
                it.list(),
                it.unit(),
                it.matter().term(),
                it.matter().post(),
                it.matter().cadre(),
                rule,
                before,
                after,
                way(passes(before), passes(after)));
    }

    private static Way way(boolean before, boolean after) {
        return before == after ? Way.OTHER : after ? Way.BECOMES : Way.CEASES;
    }

    /** A rule that does not speak stands in nobody's way. */
    private static boolean passes(@Nullable Outcome it) {
        return it == null || it.passes();
    }

    private static Map<String, Outcome> outcomes(List<Verdict> verdicts) {
        var said = new HashMap<String, Outcome>();
        verdicts.forEach(it -> said.merge(it.rule(), it.outcome(), (one, other) -> one.passes() ? other : one));
        return said;
    }
}
