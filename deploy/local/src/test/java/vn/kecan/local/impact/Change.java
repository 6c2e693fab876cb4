package vn.kecan.local.impact;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What one rule says otherwise of an entry or a candidate; {@code before} and {@code after}: null when it is silent. */
record Change(
        Of of,
        String rule,
        @Nullable String before,
        @Nullable String after,
        String way) {

    /** In which plan or slate who stands for what. */
    record Of(String kind, String list, String unit, String term, String post, String cadre) {}

    private static final Set<String> PASSES = Set.of("ALLOWED", "DISPENSED", "WARNED");

    /** As the service tells it. */
    static Change told(JsonNode it) {
        return new Change(
                new Of(
                        it.path("kind").asText(),
                        it.path("list").asText(),
                        it.path("unit").asText(),
                        it.path("term").asText(),
                        it.path("post").asText(),
                        it.path("cadre").asText()),
                it.path("rule").asText(),
                it.path("before").textValue(),
                it.path("after").textValue(),
                it.path("way").asText());
    }

    /** Where two judgements of the same case, each as outcomes by rule, differ. */
    static List<Change> between(Of of, Map<String, String> before, Map<String, String> after) {
        var rules = new TreeSet<>(before.keySet());
        rules.addAll(after.keySet());
        var found = new ArrayList<Change>();
        for (var rule : rules) {
            var was = before.get(rule);
            var is = after.get(rule);
            if (was == null || !was.equals(is)) {
                found.add(new Change(of, rule, was, is, way(passes(was), passes(is))));
            }
        }
        return found;
    }

    static boolean passes(@Nullable String outcome) {
        return outcome == null || PASSES.contains(outcome);
    }

    private static String way(boolean before, boolean after) {
        return before == after ? "OTHER" : after ? "BECOMES" : "CEASES";
    }

    String unitAndRule() {
        return of.unit() + " " + rule;
    }
}
