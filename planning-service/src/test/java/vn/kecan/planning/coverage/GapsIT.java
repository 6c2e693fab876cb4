package vn.kecan.planning.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.feed.RealFacts;

/** Gaps of coverage on a small random world: each certificate counts out. */
@QuarkusTest
@TestProfile(RealFacts.class)
class GapsIT extends InSmallWorld {

    @Test
    void every_gap_counts_out_and_all_pages_together_explain_every_empty_seat() throws Exception {
        var planned = planned();
        var missing = 0;
        var told = new HashSet<String>();
        String cursor = null;
        JsonPath page;
        do {
            page = json(get(null, "/coverage/gaps?" + CITY + "&limit=7" + (cursor == null ? "" : "&cursor=" + cursor)));
            for (Map<String, Object> gap : page.<Map<String, Object>>getList("items")) {
                var posts = posts(gap);
                var people = new TreeSet<String>();
                posts.forEach(it -> people.addAll(planned.getOrDefault(it, Set.of())));
                assertThat(gap.get("persons")).isEqualTo(List.copyOf(people));
                assertThat((int) gap.get("missing"))
                        .isEqualTo((int) gap.get("seats") - people.size())
                        .isPositive();
                assertThat(posts).noneMatch(told::contains);
                told.addAll(posts);
                missing += (int) gap.get("missing");
            }
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(missing).isEqualTo(page.getInt("missing")).isEqualTo(page.getInt("seats") - page.getInt("net"));
        assertThat(page.getInt("net")).isEqualTo(root("").get("net"));
    }

    @SuppressWarnings("unchecked")
    private static List<String> posts(Map<String, Object> gap) {
        return ((List<Map<String, Object>>) gap.get("posts"))
                .stream().map(it -> (String) it.get("post")).toList();
    }

    /** By SQL: who is planned for which post of the city. */
    private Map<String, Set<String>> planned() throws Exception {
        var planned = new TreeMap<String, Set<String>>();
        try (var row = connection.createStatement().executeQuery("""
                select e.post, e.cadre from plan_entry e join plan p on p.id = e.plan
                where p.term = '2025-2030' and e.post like 'R-P%' and e.known_to is null
                  and e.valid_from <= '2026-03-15' and (e.valid_to is null or e.valid_to > '2026-03-15')""")) {
            while (row.next()) {
                planned.computeIfAbsent(row.getString(1), any -> new TreeSet<>())
                        .add(row.getString(2));
            }
        }
        return planned;
    }
}
