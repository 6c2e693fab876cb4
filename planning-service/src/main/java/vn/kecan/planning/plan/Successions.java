package vn.kecan.planning.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.write.Recording;

/** How one version of an entry follows another: knowledge of the old is closed, its past is recorded again. */
final class Successions {

    private Successions() {}

    /** @param next what holds from the day on; null: nothing does */
    static void replace(Plans plans, PlanEntry old, @Nullable PlanEntry next, LocalDate day, Recording rec) {
        old.close(rec);
        plans.close(old);
        if (old.validFrom.isBefore(day)) {
            plans.keep(old.again(old.validFrom, day, rec));
        }
        if (next != null) {
            plans.keep(next);
        }
    }
}
