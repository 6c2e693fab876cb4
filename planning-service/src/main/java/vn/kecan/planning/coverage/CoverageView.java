package vn.kecan.planning.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Coverage of a subtree, with the three times and the snapshot it was counted on. */
@Schema(name = "Coverage")
record CoverageView(
        @Schema(examples = "HN") String unit,
        @Schema(examples = "2030-2035") String term,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,
        String snapshot,
        String rulebook,

        @Schema(description = "the unit itself and every unit below it, parents before children")
        List<CoverageRow> rows) {}
