package vn.kecan.personnel.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The naive model: a whole copy of everything believed, kept for every instant at which anything changed. */
final class Memory {

    /** A value and the days on which it holds. */
    record Held(LocalDate from, @Nullable LocalDate to, String value) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    private final TreeMap<Instant, Map<String, List<Held>>> moments = new TreeMap<>();

    Memory() {
        moments.put(Instant.EPOCH, Map.of());
    }

    List<Held> now(String thing) {
        return moments.lastEntry().getValue().getOrDefault(thing, List.of());
    }

    /** From this instant on the thing is believed to be this, and everything else stays as it was. */
    void believe(Instant at, String thing, List<Held> held) {
        var copy = new TreeMap<>(moments.lastEntry().getValue());
        if (held.isEmpty()) {
            copy.remove(thing);
        } else {
            copy.put(thing, List.copyOf(held));
        }
        moments.put(at, copy);
    }

    /** What was believed at that instant of the things whose name begins so, as it held on that day. */
    List<String> ask(String prefix, @Nullable LocalDate asOf, Instant knownAt) {
        var values = new ArrayList<String>();
        moments.floorEntry(knownAt).getValue().forEach((thing, held) -> {
            if (thing.startsWith(prefix)) {
                held.stream().filter(it -> asOf == null || it.on(asOf)).forEach(it -> values.add(it.value()));
            }
        });
        return values.stream().sorted().toList();
    }

    /** The belief after a value is put over a period, day by day as it were. */
    static List<Held> over(List<Held> before, LocalDate from, @Nullable LocalDate to, String value) {
        var after = new ArrayList<Held>();
        for (var it : before) {
            if (it.from().isBefore(from)) {
                after.add(new Held(it.from(), earlier(it.to(), from), it.value()));
            }
            if (to != null && (it.to() == null || it.to().isAfter(to))) {
                after.add(new Held(it.from().isBefore(to) ? to : it.from(), it.to(), it.value()));
            }
        }
        after.add(new Held(from, to, value));
        return after;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isAfter(other) ? other : one;
    }

    int size() {
        return moments.size();
    }

    Instant instant(int index) {
        return moments.keySet().stream().skip(index).findFirst().orElseThrow();
    }
}
