package vn.kecan.planning.law;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the two kinds of rulebook files and refuses what has no unit, date, citation or checked day. */
final class RulebookReader {

    private static final Set<String> FRAME = Set.of("from", "to", "by", "checked");

    private RulebookReader() {}

    static Dated value(String name, YamlField file) {
        file.only(Set.of("unit", "rounding", "keys", "note", "delegated", "values"));
        var measure = Measure.of(file.get("unit"));
        var rounding = file.has("rounding") ? file.get("rounding").word(Rounding.class) : null;
        if (measure == Measure.PERCENT && rounding == null) {
            throw new RulebookRefused(file.file(), "rounding", "must be given for a percentage: EXACT or HALF_UP.");
        }
        var keys = keys(file);
        var delegation = file.has("delegated") ? delegation(file.get("delegated")) : null;
        var rows = new ArrayList<DatedValue>();
        for (var it :
                delegation == null || file.has("values") ? file.get("values").entries() : List.<YamlField>of()) {
            if (it.has("for") && delegation == null) {
                throw it.get("for").refused("must not be given: the clause leaves this parameter to nobody.");
            }
            rows.add(row(it, measure, keys));
        }
        rows.sort(Comparator.comparing(it -> it.period().from()));
        var byUnit = rows.stream().collect(Collectors.groupingBy(it -> Optional.ofNullable(it.setFor())));
        byUnit.values()
                .forEach(it -> refuseOverlap(
                        file.get("values"), it.stream().map(DatedValue::period).toList()));
        var general = byUnit.getOrDefault(Optional.<String>empty(), List.of());
        var local = rows.stream().filter(it -> it.setFor() != null).toList();
        return new Dated(name, measure.unit(), rounding, keys, List.copyOf(general), local, delegation);
    }

    static RuleEntry rule(String id, YamlField file) {
        file.only(Set.of("title", "scope", "severity", "parameters", "note", "in-force", "dispensation"));
        var enactments = new ArrayList<Enactment>();
        for (var it : file.get("in-force").entries()) {
            it.only(FRAME);
            enactments.add(new Enactment(period(it), citation(it)));
        }
        enactments.sort(Comparator.comparing(it -> it.period().from()));
        refuseOverlap(
                file.get("in-force"), enactments.stream().map(Enactment::period).toList());
        return new RuleEntry(
                id,
                file.get("title").bothLanguages(),
                file.get("scope").bothLanguages(),
                file.get("severity").word(Severity.class),
                parameters(file),
                List.copyOf(enactments),
                file.has("dispensation") ? dispensable(file.get("dispensation")) : null);
    }

    private static Dispensable dispensable(YamlField it) {
        it.only(Set.of("authority", "by", "checked"));
        return new Dispensable(it.get("authority").bothLanguages(), citation(it));
    }

    private static Delegation delegation(YamlField it) {
        it.only(Set.of("to", "by", "checked"));
        var levels = it.get("to").entries().stream().map(YamlField::text).collect(Collectors.toSet());
        return new Delegation(levels, citation(it));
    }

    /** A clause that names no number has no parameters. */
    private static List<String> parameters(YamlField file) {
        return file.has("parameters")
                ? file.get("parameters").entries().stream().map(YamlField::text).toList()
                : List.of();
    }

    private static TreeSet<String> keys(YamlField file) {
        var keys = new TreeSet<String>();
        if (!file.has("keys")) {
            keys.add(Dated.ONLY);
        } else {
            file.get("keys").entries().forEach(it -> keys.add(it.text()));
        }
        return keys;
    }

    private static DatedValue row(YamlField it, Measure measure, Set<String> keys) {
        var allowed = new HashSet<>(FRAME);
        allowed.add("for");
        allowed.addAll(keys);
        it.only(allowed);
        var values = new TreeMap<String, Object>();
        keys.forEach(key -> values.put(key, measure.value(it.get(key))));
        return new DatedValue(
                period(it), values, citation(it), it.has("for") ? it.get("for").text() : null);
    }

    private static Period period(YamlField it) {
        var from = it.get("from").date();
        var to = it.dateIfGiven("to");
        if (to != null && !from.isBefore(to)) {
            throw it.get("to").refused("(%s) must be after from (%s). Maybe the two are swapped.".formatted(to, from));
        }
        return new Period(from, to);
    }

    private static Citation citation(YamlField it) {
        var by = it.get("by").only(Set.of("act", "clause", "standing"));
        return new Citation(
                by.get("act").text(),
                by.get("clause").text(),
                by.get("standing").word(Standing.class),
                it.get("checked").date());
    }

    private static void refuseOverlap(YamlField list, List<Period> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).overlaps(sorted.get(i - 1))) {
                throw list.refused(
                        "must hold periods that do not overlap, but that from %s overlaps that from %s. Maybe the older one lacks its end."
                                .formatted(
                                        sorted.get(i).from(), sorted.get(i - 1).from()));
            }
        }
    }
}
