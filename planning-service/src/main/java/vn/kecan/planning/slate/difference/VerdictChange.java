package vn.kecan.planning.slate.difference;

import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.VerdictView;

/** A rule that says something else of the list, or of somebody who stood on both versions. */
record VerdictChange(
        @Nullable String cadre,
        String rule,
        @Nullable VerdictView before,
        @Nullable VerdictView after) {

    @Nullable
    Outcome was() {
        return before == null ? null : before.outcome();
    }

    @Nullable
    Outcome is() {
        return after == null ? null : after.outcome();
    }
}
