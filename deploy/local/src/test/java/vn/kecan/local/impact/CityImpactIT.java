package vn.kecan.local.impact;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.local.Door;
import vn.kecan.local.LocalSuite;
import vn.kecan.local.SuiteExtension;

/** The day of 377-QĐ/TW over the whole sample city: what the impact tells is what judging everything twice finds. */
@ExtendWith(SuiteExtension.class)
class CityImpactIT {

    private static final String BEFORE = "2025-10-07";
    private static final String AFTER = "2025-10-08";

    private record Told(JsonNode first, List<Change> changes) {}

    @Test
    void the_impact_of_377_on_the_city_is_what_judging_everything_twice_finds(LocalSuite suite) throws Exception {
        var sown = new SownCity(suite.door(), Path.of("target", "impact").toAbsolutePath()).sow();
        assertThat(sown.entered())
                .as("entries taken, refused %d", sown.refused())
                .isGreaterThan(200);
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString();
        var seen = new HashSet<Change>();
        for (var asOf : List.of(today, "2029-06-15")) {
            seen.addAll(mustAgree(suite.door(), asOf));
        }
        assertThat(seen.stream().map(Change::way).collect(toSet())).isEqualTo(Set.of("BECOMES", "CEASES", "OTHER"));
        assertThat(seen.stream().map(it -> it.of().kind()).collect(toSet())).isEqualTo(Set.of("ENTRY", "CANDIDATE"));
        assertThat(seen.stream().map(Change::rule).collect(toSet()))
                .contains("PL-02", "PL-07", "PL-10", "PL-11", "PL-23", "P50-04");
        assertThat(seen.stream().map(it -> it.of().unit()).collect(toSet())).hasSizeGreaterThan(30);
    }

    /** Set-equal both ways, and so are the counts by unit and rule. */
    private static Set<Change> mustAgree(Door door, String asOf) throws Exception {
        var told = told(door, asOf);
        var found = new OneByOne(door, asOf, BEFORE, AFTER).judge();
        assertThat(found.snapshots())
                .containsExactly(told.first().path("snapshot").asText());
        assertThat(told.changes()).doesNotHaveDuplicates();
        assertThat(new HashSet<>(told.changes())).isEqualTo(new HashSet<>(found.changes()));
        assertThat(told.first().path("judged").asInt()).isEqualTo(found.judged());
        assertThat(told.first().path("changed").asInt()).isEqualTo((int)
                found.changes().stream().map(Change::of).distinct().count());
        assertThat(rows(told.first())).isEqualTo(counted(found.changes()));
        return Set.copyOf(found.changes());
    }

    private static Told told(Door door, String asOf) throws Exception {
        var path = "/api/planning/v1/impact?from=%s&to=%s&asOf=%s&limit=1000".formatted(BEFORE, AFTER, asOf);
        var page = door.get("auditor.hn", path).expect(200).body();
        var first = page;
        var changes = new ArrayList<Change>();
        while (true) {
            page.path("items").forEach(it -> changes.add(Change.told(it)));
            if (!page.hasNonNull("next")) {
                return new Told(first, changes);
            }
            page = door.get("auditor.hn", path + "&cursor=" + page.path("next").asText())
                    .expect(200)
                    .body();
        }
    }

    private static Map<String, Map<String, Integer>> rows(JsonNode first) {
        var rows = new HashMap<String, Map<String, Integer>>();
        for (var it : first.path("rows")) {
            var of = rows.computeIfAbsent(
                    it.path("unit").asText() + " " + it.path("rule").asText(), any -> new HashMap<>());
            for (var way : List.of("becomes", "ceases", "other")) {
                if (it.path(way).asInt() > 0) {
                    of.merge(
                            way.toUpperCase(java.util.Locale.ROOT), it.path(way).asInt(), Integer::sum);
                }
            }
        }
        return rows;
    }

    private static Map<String, Map<String, Integer>> counted(List<Change> changes) {
        var rows = new HashMap<String, Map<String, Integer>>();
        changes.forEach(it ->
                rows.computeIfAbsent(it.unitAndRule(), any -> new HashMap<>()).merge(it.way(), 1, Integer::sum));
        return rows;
    }
}
