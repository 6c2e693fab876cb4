package vn.kecan.planning.upkeep.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A review with everything that was done with it, in order: its state is what the last act left it in. */
record ReviewNow(Review review, List<ReviewAct> acts) {

    ReviewState state() {
        return acts.getLast().state;
    }

    /** The number of the last act. */
    String etag() {
        return Long.toString(acts.getLast().n);
    }

    ReviewAct opening() {
        return acts.getFirst();
    }

    /** The last act of a step. */
    Optional<ReviewAct> last(ReviewStep step) {
        return acts.stream().filter(it -> it.step == step).reduce((earlier, later) -> later);
    }

    /** The day it changed the plan; empty when it has not. */
    Optional<LocalDate> closedOn() {
        return last(ReviewStep.CLOSE).map(it -> it.day);
    }

    ReviewNow after(ReviewAct act) {
        return new ReviewNow(
                review, Stream.concat(acts.stream(), Stream.of(act)).toList());
    }

    /** Refuses (409) what the round does not foresee in this state. */
    ReviewNow mustAllow(ReviewStep step) {
        if (step.from() != state()) {
            throw ReviewRefusals.wrongState(this, step);
        }
        return this;
    }
}
