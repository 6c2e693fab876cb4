package vn.kecan.personnel.merge;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge that was recorded. */
@Schema(name = "CadreMerge")
record MergeView(
        @Schema(examples = "HN-000001", description = "the code that ended")
        String code,

        @Schema(examples = "HN-000002", description = "the code that goes on for it")
        String into,

        @Schema(
                description =
                        "postings, evaluations and facts of the duplicate and what becomes of each; facts of restricted groups go on as well and are not listed")
        List<CarriedView> carried,

        @Schema(description = "the instant from which we knew it")
        Instant knownAt) {}
