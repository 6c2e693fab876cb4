package vn.kecan.personnel.cadre;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.history.Difference;
import vn.kecan.personnel.history.RecordingAct;
import vn.kecan.personnel.history.Trace;

/** Everything ever believed of one cadre, the latest belief first. */
@Schema(name = "CadreHistory")
public record CadreHistory(List<Belief> items, Instant knownAt) {

    /** What was believed from knownFrom up to knownTo, which ledger entry recorded it and which ended it. */
    @Schema(name = "CadreBelief")
    public record Belief(
            Cadre cadre,
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

        static Belief of(Cadre cadre, Trace it) {
            var recorded = it.recorded();
            return new Belief(
                    cadre,
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
