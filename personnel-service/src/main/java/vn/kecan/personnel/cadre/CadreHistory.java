package vn.kecan.personnel.cadre;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Everything ever believed of one cadre, the latest belief first. */
@Schema(name = "CadreHistory")
public record CadreHistory(List<Belief> items, Instant knownAt) {

    /** What was believed from knownFrom up to knownTo, and which ledger entry recorded it. */
    @Schema(name = "CadreBelief")
    public record Belief(
            Cadre cadre,
            Instant knownFrom,
            @Nullable Instant knownTo,

            @Schema(description = "the number of the ledger entry")
            long entry,

            String by,
            @Nullable String why) {}
}
