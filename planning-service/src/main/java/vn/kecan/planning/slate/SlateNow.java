package vn.kecan.planning.slate;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.planning.slate.step.Step;

/** A slate with everything that was done with it, in order: its state is what the last act left it in. */
record SlateNow(Slate slate, List<Act> acts) {

    SlateState state() {
        return acts.getLast().state;
    }

    /** How many seats are to be filled. */
    int seats() {
        var said = sizes().reduce((earlier, later) -> later);
        return said.isPresent() ? requireNonNull(said.get().seats) : slate.seats;
    }

    /** How many candidates beyond the seats. */
    int surplus() {
        var said = sizes().reduce((earlier, later) -> later);
        return said.isPresent() ? requireNonNull(said.get().surplus) : slate.surplus;
    }

    /** The structure set last, as JSON; null when none was. */
    @Nullable
    String structure() {
        return acts.stream()
                .map(it -> it.structure)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** How many candidates a complete list has. */
    int places() {
        return seats() + surplus();
    }

    private Stream<Act> sizes() {
        return acts.stream().filter(it -> it.seats != null);
    }

    /** The number of the last act. */
    String etag() {
        return Long.toString(acts.getLast().n);
    }

    int submissions() {
        return (int) acts.stream().filter(it -> it.step == Step.SUBMIT).count();
    }

    /** Everybody who opened it, changed its candidates or submitted it, by stable subject. */
    Set<String> proposers() {
        return acts.stream()
                .filter(it -> it.step.proposing())
                .map(it -> it.actorId)
                .collect(Collectors.toSet());
    }

    /** The slate after one more act. */
    SlateNow after(Act act) {
        return new SlateNow(slate, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    /** Refuses (409) what the procedure does not foresee in this state. */
    SlateNow mustAllow(Step step) {
        if (!step.from().contains(state())) {
            throw SlateRefusals.wrongState(slate.id, state(), step);
        }
        return this;
    }
}
