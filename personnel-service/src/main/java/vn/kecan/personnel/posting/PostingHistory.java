package vn.kecan.personnel.posting;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.history.Difference;
import vn.kecan.personnel.history.RecordingAct;
import vn.kecan.personnel.history.Trace;

/** Everything ever believed of one posting, the latest belief first. */
@Schema(name = "PostingHistory")
public record PostingHistory(List<Belief> items, Instant knownAt) {

    /** What was believed from knownFrom up to knownTo, which ledger entry recorded it and which ended it. */
    @Schema(name = "PostingBelief")
    public record Belief(
            Posting posting,
            Instant knownFrom,
            @Nullable Instant knownTo,

            @Schema(description = "the number of the ledger entry")
            long entry,

            String by,
            @Nullable String why,

            @Nullable @Schema(description = "who ended the belief; absent as long as it is believed")
            RecordingAct ended,

            @Schema(description = "what differs from the belief before; empty for the first")
            List<Difference> differences) {

        static Belief of(Posting posting, Trace it) {
            var recorded = it.recorded();
            return new Belief(
                    posting,
                    it.knownFrom(),
                    it.knownTo(),
                    recorded.entry(),
                    recorded.by(),
                    recorded.why(),
                    it.ended(),
                    it.differences());
        }
    }
}
