package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Follows one word through the days and notes when it first changes, first begins to pass and first ceases to. */
final class Track<W extends @Nullable Object> {

    private final W first;
    private final Predicate<W> passes;
    private boolean passing;
    private @Nullable LocalDate changesOn;
    private @Nullable LocalDate becomesOn;
    private @Nullable LocalDate ceasesOn;

    Track(W first, Predicate<W> passes) {
        this.first = first;
        this.passes = passes;
        this.passing = passes.test(first);
    }

    void see(LocalDate day, W word) {
        if (changesOn == null && !Objects.equals(first, word)) {
            changesOn = day;
        }
        var now = passes.test(word);
        if (now && !passing && becomesOn == null) {
            becomesOn = day;
        }
        if (!now && passing && ceasesOn == null) {
            ceasesOn = day;
        }
        passing = now;
    }

    Turning turning() {
        return changesOn == null ? Turning.NEVER : new Turning(changesOn, becomesOn, ceasesOn);
    }
}
