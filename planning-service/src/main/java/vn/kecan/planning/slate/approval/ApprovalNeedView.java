package vn.kecan.planning.slate.approval;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.law.Parameter;

/** How many persons must approve, on the wire. */
@Schema(name = "ApprovalNeed", description = "How many different persons must approve the version, and how many have")
record ApprovalNeedView(
        UUID slate,
        @Schema(examples = "1") int version,
        @Schema(examples = "2") long needed,
        @Schema(examples = "1") int given,

        @Schema(description = "the configured value, by the level that manages the post")
        Parameter parameter) {}
