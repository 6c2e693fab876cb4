package vn.kecan.local.naive;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How long somebody is in one place: the postings that can be reached from one of his by going from each to those that
 * touch it and are in the same place.
 *
 * @param until the day after the last; null: open
 */
record NaiveStay(LocalDate since, @Nullable LocalDate until) {

    static NaiveStay of(JsonNode posting, List<JsonNode> his, BiPredicate<JsonNode, JsonNode> same) {
        var reached = new ArrayList<>(List.of(posting));
        for (var next = 0; next < reached.size(); next++) {
            for (var one : his) {
                if (!reached.contains(one) && touch(reached.get(next), one) && same.test(reached.get(next), one)) {
                    reached.add(one);
                }
            }
        }
        var since = begins(posting);
        var until = ends(posting);
        for (var one : reached) {
            since = begins(one).isBefore(since) ? begins(one) : since;
            until = until.isBefore(ends(one)) ? ends(one) : until;
        }
        return new NaiveStay(since, until.equals(LocalDate.MAX) ? null : until);
    }

    boolean lastsOn(LocalDate day) {
        return until == null || day.isBefore(until);
    }

    private static boolean touch(JsonNode one, JsonNode other) {
        return !begins(one).isAfter(ends(other)) && !begins(other).isAfter(ends(one));
    }

    static LocalDate begins(JsonNode posting) {
        return LocalDate.parse(posting.path("from").asText());
    }

    static LocalDate ends(JsonNode posting) {
        var to = FeedFacts.day(posting, "to");
        return to == null ? LocalDate.MAX : to;
    }
}
