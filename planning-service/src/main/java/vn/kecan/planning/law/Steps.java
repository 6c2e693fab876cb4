package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Goes with a case from day to day, over the days on which something can change and over no others. */
final class Steps {

    /** More turns than any life in office has; a case that has more is not followed further. */
    private static final int MOST = 240;

    private Steps() {}

    /**
     * Sees the case on every such day after today.
     *
     * @param now how the case stands today
     * @param last the last day looked at
     * @param on judges it as on that day
     */
    static void after(
            LocalDate today,
            Course.Seen now,
            LocalDate last,
            Function<LocalDate, Course.Seen> on,
            BiConsumer<LocalDate, Course.Seen> see) {
        var days = new TreeSet<LocalDate>();
        add(now, today, last, days);
        for (int n = 0; n < MOST && !days.isEmpty(); n++) {
            var day = days.removeFirst();
            var seen = on.apply(day);
            see.accept(day, seen);
            add(seen, day, last, days);
        }
    }

    private static void add(Course.Seen it, LocalDate day, LocalDate last, TreeSet<LocalDate> days) {
        Stream.concat(
                        it.days().stream(),
                        it.verdicts().stream()
                                .flatMap(one -> Stream.ofNullable(one.grounds().flipsOn())))
                .filter(one -> one.isAfter(day) && !one.isAfter(last))
                .forEach(days::add);
    }
}
