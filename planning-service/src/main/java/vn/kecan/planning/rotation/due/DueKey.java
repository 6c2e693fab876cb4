package vn.kecan.planning.rotation.due;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The place of a line in the list: earliest day first, what has no day last; no two lines have the same. */
record DueKey(@Nullable LocalDate dueOn, String unit, String post, String cadre, DueKind kind)
        implements Comparable<DueKey> {

    private static final Comparator<DueKey> ORDER = Comparator.comparing(
                    (DueKey it) -> it.dueOn() == null ? LocalDate.MAX : it.dueOn())
            .thenComparing(DueKey::unit)
            .thenComparing(DueKey::post)
            .thenComparing(DueKey::cadre)
            .thenComparing(DueKey::kind);

    @Override
    public int compareTo(DueKey other) {
        return ORDER.compare(this, other);
    }
}
