package vn.kecan.planning.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The next days on which something begins to stand in nobody's way and ceases to, though nobody decides anything.
 *
 * @param changesOn the first later day on which the outcome is another
 * @param becomesOn the first later day on which it begins to pass
 * @param ceasesOn the first later day on which it ceases to pass
 */
public record Turning(
        @Nullable LocalDate changesOn,
        @Nullable LocalDate becomesOn,
        @Nullable LocalDate ceasesOn) {

    /** It never changes. */
    public static final Turning NEVER = new Turning(null, null, null);
}
