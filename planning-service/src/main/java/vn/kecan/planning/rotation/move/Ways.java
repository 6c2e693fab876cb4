package vn.kecan.planning.rotation.move;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rotation.move.Arrangement.PlannedMove;

/**
 * Cuts an arrangement that closes into chains and cycles. Where several leave or come into one post, the first named
 * comer takes the seat of the first named leaver; so every move lies on exactly one way.
 */
public final class Ways {

    private final Arrangement arrangement;
    private final Map<String, PlannedMove> next = new HashMap<>();
    private final Map<String, Way.End> ends = new HashMap<>();
    private final Map<String, Way.Begin> begins = new LinkedHashMap<>();

    private Ways(Arrangement arrangement, Map<String, PostSeats> seats) {
        this.arrangement = arrangement;
        arrangement.posts().forEach(post -> pair(post, seats));
    }

    /** The ways, chains first, each kind in the order of their first moves. */
    public static List<Way> of(Arrangement arrangement, Map<String, PostSeats> seats) {
        return new Ways(arrangement, seats).cut();
    }

    private void pair(String post, Map<String, PostSeats> seats) {
        var leave = new ArrayDeque<>(arrangement.moves().stream()
                .filter(it -> it.from().equals(post))
                .toList());
        var others = new ArrayDeque<Way.End>();
        arrangement.moves().stream()
                .filter(it -> !it.from().equals(post) && it.leaves().contains(post))
                .forEach(it -> others.add(new Way.End(Way.EndKind.GIVEN_UP, it.cadre())));
        arrangement.departures().stream()
                .filter(it -> it.post().equals(post))
                .forEach(it -> others.add(new Way.End(Way.EndKind.DEPARTURE, it.cadre())));
        arrangement.moves().stream().filter(it -> it.to().equals(post)).forEach(it -> comes(it, leave, others));
        var followers = new ArrayDeque<>(arrangement.successors().stream()
                .filter(it -> it.post().equals(post))
                .toList());
        var it = seats.get(post);
        var needed = it != null && it.needsHolder();
        for (var one : leave) {
            var follower = followers.poll();
            begins.put(one.cadre(), begin(follower, needed));
        }
    }

    private void comes(PlannedMove comer, Deque<PlannedMove> leave, Deque<Way.End> others) {
        var follows = leave.poll();
        if (follows != null) {
            next.put(comer.cadre(), follows);
            return;
        }
        var other = others.poll();
        ends.put(comer.cadre(), other == null ? new Way.End(Way.EndKind.FREE_SEAT, null) : other);
    }

    private static Way.Begin begin(Arrangement.@Nullable Successor follower, boolean needed) {
        return follower != null
                ? new Way.Begin(Way.BeginKind.SUCCESSOR, follower.cadre())
                : new Way.Begin(needed ? Way.BeginKind.VACANCY : Way.BeginKind.NOT_NEEDED, null);
    }

    private List<Way> cut() {
        var left = new LinkedHashMap<String, PlannedMove>();
        arrangement.moves().forEach(it -> left.put(it.cadre(), it));
        var ways = new ArrayList<Way>();
        for (var it : arrangement.moves()) {
            var begin = begins.get(it.cadre());
            if (begin != null && left.containsKey(it.cadre())) {
                var run = run(it, left);
                ways.add(way(Way.Kind.CHAIN, run, begin, end(run)));
            }
        }
        while (!left.isEmpty()) {
            var run = run(left.values().iterator().next(), left);
            ways.add(way(
                    Way.Kind.CYCLE,
                    run,
                    new Way.Begin(Way.BeginKind.CLOSED, null),
                    new Way.End(Way.EndKind.CLOSED, null)));
        }
        return List.copyOf(ways);
    }

    private List<PlannedMove> run(PlannedMove first, Map<String, PlannedMove> left) {
        var run = new ArrayList<PlannedMove>();
        var it = first;
        while (it != null && left.remove(it.cadre()) != null) {
            run.add(it);
            it = next.get(it.cadre());
        }
        return run;
    }

    private Way.End end(List<PlannedMove> run) {
        return ends.getOrDefault(run.getLast().cadre(), new Way.End(Way.EndKind.FREE_SEAT, null));
    }

    private static Way way(Way.Kind kind, List<PlannedMove> run, Way.Begin begin, Way.End end) {
        var posts = new ArrayList<String>();
        run.forEach(it -> posts.add(it.from()));
        posts.add(run.getLast().to());
        return new Way(kind, run.stream().map(PlannedMove::cadre).toList(), List.copyOf(posts), begin, end);
    }
}
