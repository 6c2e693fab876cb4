package vn.kecan.local.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.kecan.local.Door;
import vn.kecan.local.LocalSuite;
import vn.kecan.local.SuiteExtension;

/** The due list of the sample city, line by line, against plain loops over the facts of the feed. */
@ExtendWith(SuiteExtension.class)
class DueListIT {

    private static final String DUE = "/api/planning/v1/rotation/due?unit=HN&limit=100&months=%d&asOf=%s&lawAt=%s";

    private record Question(LocalDate asOf, LocalDate lawAt, int months) {}

    @Test
    void the_due_list_is_what_plain_loops_find_kind_by_kind_person_by_person_and_day_by_day(LocalSuite suite)
            throws Exception {
        var today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
        var facts = FeedFacts.read(suite.door());
        var seen = new HashSet<String>();
        for (var it : List.of(
                new Question(today, today, 0),
                new Question(today, today, 24),
                new Question(today, today, 120),
                new Question(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 1), 36),
                new Question(LocalDate.of(2025, 6, 1), LocalDate.of(2025, 4, 13), 36),
                new Question(LocalDate.of(2025, 9, 15), LocalDate.of(2025, 6, 30), 60),
                new Question(LocalDate.of(2028, 8, 31), LocalDate.of(2028, 8, 31), 12))) {
            var found = found(suite.door(), facts, it);
            assertThat(found).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(found))
                    .as("%s", it)
                    .isEqualTo(new NaiveDue(facts, it.asOf(), it.lawAt(), it.months()).lines());
            found.forEach(line -> seen.add(what(line)));
        }
        assertThat(seen)
                .isEqualTo(Set.of(
                        "on a day TERM_LIMIT RO-19",
                        "on a day NON_LOCAL_HEAD RO-02",
                        "on a day NON_LOCAL_HEAD RO-18",
                        "unknown NON_LOCAL_HEAD RO-02",
                        "on a day NON_LOCAL_HEAD RO-03",
                        "unknown NON_LOCAL_HEAD RO-03",
                        "unknown NON_LOCAL_HEAD RO-18",
                        "on a day MINIMUM_STAY RO-08",
                        "on a day RETURN RO-08",
                        "on a day SECONDMENT_END RO-21"));
    }

    /** All pages. */
    private static List<String> found(Door door, FeedFacts facts, Question it) throws Exception {
        var path = DUE.formatted(it.months(), it.asOf(), it.lawAt());
        var lines = new ArrayList<String>();
        for (var page = facts.asked(door, path); ; ) {
            for (var line : page.body().path("items")) {
                lines.add("%s %s %s %s %s"
                        .formatted(
                                line.path("dueOn").textValue(),
                                line.path("post").asText(),
                                line.path("cadre").asText(),
                                line.path("kind").asText(),
                                line.path("rule").asText()));
            }
            if (!page.body().hasNonNull("next")) {
                assertThat(lines).hasSize(page.body().path("total").asInt());
                return lines;
            }
            page = facts.asked(door, path + "&cursor=" + page.text("next"));
        }
    }

    private static String what(String line) {
        var words = line.split(" ");
        return (words[0].equals("null") ? "unknown " : "on a day ") + words[3] + " " + words[4];
    }
}
