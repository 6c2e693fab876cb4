package vn.kecan.local.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which posts of the city lose their last successor in which month: by walking through entries and months one by one. */
final class NaiveCover {

    private final FeedFacts facts;
    private final List<JsonNode> entries;
    private final LocalDate asOf;
    private final Map<String, LocalDate> retires = new HashMap<>();

    NaiveCover(FeedFacts facts, List<JsonNode> entries, LocalDate asOf) {
        this.facts = facts;
        this.entries = entries;
        this.asOf = asOf;
        facts.byCode("cadre", asOf).forEach((code, it) -> retires.put(code, NaiveRetirement.of(it, true)));
    }

    /** Month, post, and for each of the last why he is none any more. */
    List<String> lost(LocalDate until) {
        var lines = new ArrayList<String>();
        var before = successors(asOf, false);
        for (var day = asOf.withDayOfMonth(1).plusMonths(1); !day.isAfter(until); day = day.plusMonths(1)) {
            var now = successors(day, true);
            for (var post : before.keySet()) {
                if (now.containsKey(post)
                        && now.get(post).isEmpty()
                        && !before.get(post).isEmpty()) {
                    var on = day;
                    lines.add("%s %s %s"
                            .formatted(
                                    day,
                                    post,
                                    before.get(post).stream()
                                            .map(it -> it + (gone(it, on) ? " RETIREMENT" : " ENTRY_ENDS"))
                                            .collect(Collectors.joining(", "))));
                }
            }
            before = now;
        }
        return lines.stream().sorted().toList();
    }

    /** Of each post that stands, those planned for it. */
    private Map<String, Set<String>> successors(LocalDate day, boolean withoutRetired) {
        var units = facts.tree("HN", day);
        var planned = new HashMap<String, Set<String>>();
        for (var post : facts.on("post", day)) {
            if (units.contains(post.path("unit").asText())) {
                planned.put(post.path("code").asText(), new TreeSet<>());
            }
        }
        for (var entry : entries) {
            var post = planned.get(entry.path("post").asText());
            var cadre = entry.path("cadre").asText();
            if (post != null
                    && FeedFacts.holds(entry, "validFrom", "validTo", day)
                    && !(withoutRetired && gone(cadre, day))) {
                post.add(cadre);
            }
        }
        return planned;
    }

    private boolean gone(String cadre, LocalDate day) {
        return retires.containsKey(cadre) && !retires.get(cadre).isAfter(day);
    }
}
