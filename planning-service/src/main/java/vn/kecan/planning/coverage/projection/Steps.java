package vn.kecan.planning.coverage.projection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.standing.CoveredPost;
import vn.kecan.planning.coverage.standing.Standing;
import vn.kecan.planning.rotation.due.DueAhead;
import vn.kecan.planning.rotation.due.DueKind;

/** Compares one month with the one before. */
record Steps(Leaving leaving, List<DueAhead.Line> due, Expiring expiring) {

    /** What is due already on the day asked about is told there, and nothing else: nothing came before. */
    ProjectionMonth.Since start(LocalDate day) {
        return new ProjectionMonth.Since(0, 0, due(LocalDate.MIN, day), 0, List.of());
    }

    ProjectionMonth.Since between(Standing before, Standing now) {
        var after = before.moment().asOf();
        var until = now.moment().asOf();
        return new ProjectionMonth.Since(
                retired(before, until),
                (int) leaving.ended().values().stream()
                        .filter(it -> it.isAfter(after) && !it.isAfter(until))
                        .count(),
                due(after, until),
                expiring.between(after, until),
                lost(before, now, until));
    }

    /** Of those planned or in a post here on the day before. */
    private int retired(Standing before, LocalDate until) {
        var day = before.moment().asOf();
        var facts = before.moment().facts();
        var planned = new HashSet<>(before.everybody());
        return (int) leaving.retiring(day, until).stream()
                .filter(cadre -> planned.contains(cadre)
                        || facts.postingsOf(cadre).stream()
                                .anyMatch(it -> it.inForceOn(day) && before.post(it.post()) != null))
                .count();
    }

    private Map<DueKind, Long> due(LocalDate after, LocalDate until) {
        var counts = new EnumMap<DueKind, Long>(DueKind.class);
        due.stream()
                .filter(it -> comes(it.dueOn(), after, until))
                .forEach(it -> counts.merge(it.kind(), 1L, Long::sum));
        return counts;
    }

    private static boolean comes(@Nullable LocalDate on, LocalDate after, LocalDate until) {
        return on != null && on.isAfter(after) && !on.isAfter(until);
    }

    private List<PostLost> lost(Standing before, Standing now, LocalDate until) {
        var lost = new ArrayList<PostLost>();
        for (var it : now.posts(0)) {
            var had = it.persons().length == 0 ? before.post(it.post().code()) : null;
            if (had != null && had.persons().length > 0) {
                lost.add(lost(it, had, before, until));
            }
        }
        return lost;
    }

    private PostLost lost(CoveredPost now, CoveredPost had, Standing before, LocalDate until) {
        var last = Arrays.stream(had.persons())
                .mapToObj(before::person)
                .map(it -> new PostLost.Last(
                        it, leaving.retiredBy(until, it) ? PostLost.Why.RETIREMENT : PostLost.Why.ENTRY_ENDS))
                .toList();
        return new PostLost(now.post().code(), now.post().unit(), now.post().title(), last);
    }
}
