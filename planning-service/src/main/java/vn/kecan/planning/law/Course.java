package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a case goes on by itself: its verdicts, each with the days on which it changes, and those of the whole answer. It
 * is judged anew only on days on which something can change; no day between them is looked at.
 */
public record Course(List<Verdict> verdicts, Turning whole) {

    /**
     * How the case stands on one day.
     *
     * @param days later days on which it may stand otherwise; those the verdicts name need not be among them
     */
    public record Seen(List<Verdict> verdicts, Collection<LocalDate> days) {}

    /**
     * Follows a case from a day on.
     *
     * @param on judges it as on that day
     * @param word the whole answer
     * @param passes whether that answer is the one hoped for
     */
    public static <W> Course from(
            LocalDate today, Function<LocalDate, Seen> on, Function<List<Verdict>, W> word, Predicate<W> passes) {
        var now = on.apply(today);
        var whole = new Track<>(word.apply(now.verdicts()), passes);
        Map<String, Track<@Nullable Outcome>> tracks = new LinkedHashMap<>();
        named(now.verdicts()).forEach((name, it) -> tracks.put(name, new Track<>(it.outcome(), Course::harmless)));
        Steps.after(today, now, LocalDate.MAX, on, (day, seen) -> {
            whole.see(day, word.apply(seen.verdicts()));
            var then = named(seen.verdicts());
            tracks.forEach((name, track) -> track.see(day, outcome(then.get(name))));
        });
        return new Course(turned(now.verdicts(), tracks), whole.turning());
    }

    private static List<Verdict> turned(List<Verdict> verdicts, Map<String, Track<@Nullable Outcome>> tracks) {
        return named(verdicts).entrySet().stream()
                .map(it -> it.getValue()
                        .turning(Objects.requireNonNull(tracks.get(it.getKey())).turning()))
                .toList();
    }

    /** A rule that no longer speaks stands in nobody's way. */
    private static boolean harmless(@Nullable Outcome it) {
        return it == null || it.passes();
    }

    private static @Nullable Outcome outcome(@Nullable Verdict it) {
        return it == null ? null : it.outcome();
    }

    /** By rule; of a rule that finds twice, by rule and which time. */
    static Map<String, Verdict> named(List<Verdict> verdicts) {
        var times = new HashMap<String, Integer>();
        var named = new LinkedHashMap<String, Verdict>();
        verdicts.forEach(it -> named.put(it.rule() + "#" + times.merge(it.rule(), 1, Integer::sum), it));
        return named;
    }
}
