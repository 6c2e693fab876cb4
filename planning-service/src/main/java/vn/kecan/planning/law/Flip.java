package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One rule says another word of a case from a day on, though nobody decides anything.
 *
 * @param on the first day of the other word
 * @param before what it said until then, without a sentence; null: it did not speak
 * @param after what it says from then on; null: it no longer speaks
 */
public record Flip(
        LocalDate on, @Nullable Verdict before, @Nullable Verdict after) {

    public Flip {
        if (before == null && after == null) {
            throw new IllegalArgumentException("A rule that speaks neither before nor after flips on no day.");
        }
    }

    /** The verdict to be read: the later one, or the former of a rule that falls silent. */
    public Verdict told() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    public boolean passedBefore() {
        return passes(before);
    }

    public boolean passesAfter() {
        return passes(after);
    }

    /** A rule that does not speak stands in nobody's way. */
    private static boolean passes(@Nullable Verdict it) {
        return it == null || it.outcome().passes();
    }

    /**
     * Every flip after today up to a day, in the order of the days.
     *
     * @param on judges the case as on a day, quietly
     * @param aloud the verdicts of a day with their sentences; asked only of days on which something flips
     */
    public static List<Flip> until(
            LocalDate last,
            LocalDate today,
            Function<LocalDate, Course.Seen> on,
            Function<LocalDate, List<Verdict>> aloud) {
        var flips = new ArrayList<Flip>();
        var now = on.apply(today);
        var known = new LinkedHashMap<>(Course.named(now.verdicts()));
        Steps.after(today, now, last, on, (day, seen) -> {
            var then = Course.named(seen.verdicts());
            var names = new LinkedHashSet<>(known.keySet());
            names.addAll(then.keySet());
            names.removeIf(it -> said(known.get(it)) == said(then.get(it)));
            if (!names.isEmpty()) {
                var told = Course.named(aloud.apply(day));
                names.forEach(it -> flips.add(new Flip(day, known.get(it), told.get(it))));
            }
            replace(known, then);
        });
        return List.copyOf(flips);
    }

    private static void replace(Map<String, Verdict> known, Map<String, Verdict> then) {
        known.clear();
        known.putAll(then);
    }

    private static @Nullable Outcome said(@Nullable Verdict it) {
        return it == null ? null : it.outcome();
    }
}
