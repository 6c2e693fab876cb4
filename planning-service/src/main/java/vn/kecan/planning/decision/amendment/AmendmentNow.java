package vn.kecan.planning.decision.amendment;

import java.util.Optional;

/** A draft together with what became of it. */
record AmendmentNow(Amendment draft, Optional<AmendmentAct> act) {

    AmendmentState state() {
        return act.map(it -> it.state).orElse(AmendmentState.DRAFT);
    }

    String etag() {
        return Long.toString(act.map(it -> it.n).orElse(draft.recordedBy));
    }

    AmendmentNow after(AmendmentAct it) {
        return new AmendmentNow(draft, Optional.of(it));
    }

    /** Refuses (409) what is decided already. */
    AmendmentNow mustBeDraft() {
        if (state() != AmendmentState.DRAFT) {
            throw AmendmentRefusals.decided(this);
        }
        return this;
    }
}
