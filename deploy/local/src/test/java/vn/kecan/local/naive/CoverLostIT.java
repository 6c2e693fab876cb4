package vn.kecan.local.naive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.local.Door;
import vn.kecan.local.LocalSuite;
import vn.kecan.local.SuiteExtension;
import vn.kecan.local.mainjob.MainJob;

/** The sample city after the main job: which posts lose their last successor until the end of 2030, and in which month. */
@ExtendWith(SuiteExtension.class)
class CoverLostIT {

    private static final String PLANNING = "/api/planning/v1";
    private static final String TERM = "2025-2030";

    @Test
    void the_city_loses_cover_in_the_months_in_which_a_plain_loop_over_months_says_so(LocalSuite suite)
            throws Exception {
        var door = suite.door();
        var told = new MainJob(door, suite.progress()).run().lost();
        var facts = FeedFacts.read(door);
        var projection = facts.asked(door, PLANNING + "/coverage/projection?unit=HN&term=" + TERM)
                .body();
        var asOf = LocalDate.parse(projection.path("asOf").asText());
        var lost = lost(projection);
        assertThat(lost).isEqualTo(new NaiveCover(facts, entries(door), asOf).lost(LocalDate.of(2030, 12, 1)));

        assertThat(lost.stream().map(it -> it.substring(0, 7)).collect(Collectors.toSet()))
                .as("months")
                .hasSizeGreaterThan(3);
        assertThat(lost).anyMatch(it -> it.endsWith("RETIREMENT")).anyMatch(it -> it.endsWith("ENTRY_ENDS"));
        assertThat(projection.path("plans").asInt()).isGreaterThan(1);
        assertThat(told.stream().map(CoverLostIT::monthAndPost).sorted().toList())
                .as("the line of the main job")
                .isEqualTo(lost.stream().map(CoverLostIT::monthAndPost).sorted().toList());
    }

    private static String monthAndPost(String line) {
        var words = line.split(" ");
        return words[0].substring(0, "2030-12".length()) + " " + words[1];
    }

    private static List<String> lost(JsonNode projection) {
        var lines = new TreeSet<String>();
        for (var month : projection.path("months")) {
            for (var post : month.path("lost")) {
                var last = StreamSupport.stream(post.path("last").spliterator(), false)
                        .map(it ->
                                it.path("cadre").asText() + " " + it.path("why").asText())
                        .sorted()
                        .collect(Collectors.joining(", "));
                lines.add("%s %s %s"
                        .formatted(month.path("day").asText(), post.path("post").asText(), last));
            }
        }
        return List.copyOf(lines);
    }

    /** All entries of all plans for the term, with the days on which they begin and end. */
    private static List<JsonNode> entries(Door door) throws Exception {
        var found = new ArrayList<JsonNode>();
        for (var plan : all(door, PLANNING + "/plans?term=" + TERM)) {
            found.addAll(all(door, PLANNING + "/plans/" + plan.path("id").asText() + "/entries?"));
        }
        return found;
    }

    private static List<JsonNode> all(Door door, String list) throws Exception {
        var path = list + "&limit=1000";
        var rows = new ArrayList<JsonNode>();
        for (var page = door.get("auditor.hn", path).expect(200); ; ) {
            page.body().path("items").forEach(rows::add);
            if (!page.body().hasNonNull("next")) {
                return rows;
            }
            page = door.get("auditor.hn", path + "&cursor=" + page.text("next")).expect(200);
        }
    }
}
