package vn.kecan.planning.rotation.plan;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A plan with everything that was done with it, in order: its state is what the last act left it in. */
record RotationNow(RotationPlan plan, List<RotationAct> acts) {

    RotationState state() {
        return acts.getLast().state;
    }

    /** What the plan states, as JSON. */
    String content() {
        return Objects.requireNonNull(last(it -> it.content));
    }

    /** Its moves, as JSON; null before the first. */
    @Nullable
    String arrangement() {
        return last(it -> it.arrangement);
    }

    private @Nullable String last(Function<RotationAct, @Nullable String> kept) {
        return acts.stream()
                .map(kept)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** The number of the last act. */
    String etag() {
        return Long.toString(acts.getLast().n);
    }

    /** How often persons were proposed: the version of the moves in hand. */
    int version() {
        return (int) acts.stream()
                .filter(it -> it.step == RotationStep.PROPOSE_PERSONS)
                .count();
    }

    /** Everybody who had a part in proposing it, by stable subject. */
    Set<String> proposers() {
        return acts.stream()
                .filter(it -> it.step.proposing())
                .map(it -> it.actorId)
                .collect(Collectors.toSet());
    }

    /** The plan after one more act. */
    RotationNow after(RotationAct act) {
        return new RotationNow(
                plan, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }
}
