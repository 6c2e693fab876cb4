package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of the rulebook is in force from one day on which it turns to the next, looked up once for all of them. */
final class InForce {

    private final Map<String, Enactment> rules = new HashMap<>();
    private final Map<String, Map<String, Parameter>> values = new HashMap<>();

    /** @param day any of these days */
    InForce(LocalDate day, Collection<RuleEntry> rules, Collection<Dated> values) {
        rules.forEach(it -> it.on(day).ifPresent(enacted -> this.rules.put(it.id(), enacted)));
        values.forEach(it -> this.values.put(it.name(), it.byKey(day)));
    }

    boolean has(String rule) {
        return rules.containsKey(rule);
    }

    @Nullable
    Enactment enactment(String rule) {
        return rules.get(rule);
    }

    /** The value that holds everywhere; null when there is none then, or no such parameter or key. */
    @Nullable
    Parameter value(String name, String key) {
        var byKey = values.get(name);
        return byKey == null ? null : byKey.get(key);
    }
}
