package vn.kecan.planning.slate.difference;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who came, went, or of whom something else is said. */
@Schema(name = "SlateCandidateChange", description = "A candidate added, removed, or of whom something else is said")
record CandidateChange(
        @Schema(examples = "HN-000001") String cadre,
        Changed change,

        @Schema(description = "of somebody CHANGED: the fields that differ")
        List<FieldChange> fields) {}
