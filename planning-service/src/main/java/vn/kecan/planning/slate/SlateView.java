package vn.kecan.planning.slate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rule.eligibility.Source;
import vn.kecan.planning.slate.step.SlateKind;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.planning.slate.step.Step;

/** A slate on the wire. */
@Schema(name = "Slate", description = "A list of candidates for the seats of one post, and where it stands")
record SlateView(
        UUID id,
        @Schema(examples = "00004") String unit,
        @Schema(examples = "2025-2030") String term,
        SlateKind kind,

        @Schema(description = "of a post slate: where its persons come from") @Nullable
        Source source,

        @Schema(examples = "00004-EXEC") String post,
        @Schema(examples = "27") int seats,
        @Schema(examples = "4") int surplus,
        SlateState state,

        @Schema(description = "number of the last submitted version; absent before the first") @Nullable
        Integer version,

        @Schema(description = "what the procedure foresees in this state")
        List<Step> possible,

        String openedBy,
        Instant openedAt,
        Instant changedAt) {

    static SlateView of(SlateNow it) {
        var slate = it.slate();
        var submissions = it.submissions();
        return new SlateView(
                slate.id,
                slate.unit,
                slate.term,
                slate.kind,
                slate.source,
                slate.post,
                it.seats(),
                it.surplus(),
                it.state(),
                submissions == 0 ? null : submissions,
                Step.possibleIn(it.state()),
                it.acts().getFirst().actor,
                it.acts().getFirst().at,
                it.acts().getLast().at);
    }
}
