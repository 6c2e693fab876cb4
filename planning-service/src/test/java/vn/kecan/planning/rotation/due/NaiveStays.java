package vn.kecan.planning.rotation.due;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.testing.RawFacts;

/** How long somebody is in one place, found by going back and forth day by day. */
final class NaiveStays {

    private static final LocalDate END_OF_TIME = LocalDate.of(2034, 1, 1);

    private final RawFacts raw;
    private final Map<String, Stay> known = new HashMap<>();

    NaiveStays(RawFacts raw) {
        this.raw = raw;
    }

    record Stay(LocalDate first, LocalDate last) {
        boolean open() {
            return !last.isBefore(END_OF_TIME);
        }
    }

    Stay ofSecretary(Posting it) {
        return known.computeIfAbsent("S" + it.id(), any -> stay(it, this::secretaries));
    }

    Stay ofKind(Posting it) {
        return known.computeIfAbsent("K" + it.id(), any -> stay(it, (a, b) -> a.kind() == b.kind() && samePost(a, b)));
    }

    Stay ofPost(Posting it) {
        return known.computeIfAbsent("P" + it.id(), any -> stay(it, this::samePost));
    }

    /** As long as he holds something that goes on with what he held the day before. */
    private Stay stay(Posting from, BiPredicate<Posting, Posting> together) {
        var today = grown(from.from(), Set.of(from), together);
        return new Stay(walk(from.from(), today, -1, together), walk(from.from(), today, 1, together));
    }

    private LocalDate walk(LocalDate start, Set<Posting> held, int step, BiPredicate<Posting, Posting> together) {
        var day = start;
        var then = held;
        while (day.isBefore(END_OF_TIME)) {
            var next = grown(day.plusDays(step), then, together);
            if (next.isEmpty()) {
                return day;
            }
            then = next;
            day = day.plusDays(step);
        }
        return END_OF_TIME;
    }

    /** Those he holds on the day that go on with one of these, or with one that does. */
    private Set<Posting> grown(LocalDate day, Set<Posting> with, BiPredicate<Posting, Posting> together) {
        var found = new HashSet<Posting>();
        var more = true;
        while (more) {
            more = false;
            for (var it : raw.postingsOf(with.iterator().next().cadre())) {
                if (NaiveDue.covers(it.from(), it.to(), day)
                        && !found.contains(it)
                        && (goesOn(it, with, together) || goesOn(it, found, together))) {
                    found.add(it);
                    more = true;
                }
            }
        }
        return found;
    }

    private static boolean goesOn(Posting it, Set<Posting> with, BiPredicate<Posting, Posting> together) {
        for (var one : with) {
            if (one == it || together.test(one, it)) {
                return true;
            }
        }
        return false;
    }

    private boolean secretaries(Posting one, Posting other) {
        var a = raw.postOf(one.post());
        var b = raw.postOf(other.post());
        return a.kind() == PostKind.SECRETARY
                && b.kind() == PostKind.SECRETARY
                && (a.unit().equals(b.unit()) || samePost(one, other));
    }

    private boolean samePost(Posting one, Posting other) {
        return one.post().equals(other.post()) || into(one.post(), other.post()) || into(other.post(), one.post());
    }

    private boolean into(String post, String successor) {
        return raw.ended.containsKey(post) && raw.ended.get(post).into().contains(successor);
    }
}
