package vn.kecan.planning.rotation.decision;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.law.Parameter;

/** How many persons must approve, on the wire. */
@Schema(
        name = "RotationApprovalNeed",
        description = "How many different persons must approve the plan, and how many have")
record RotationNeedView(
        UUID plan,
        @Schema(examples = "2") long needed,
        @Schema(examples = "1") int given,

        @Schema(description = "the configured value, of the highest level that manages one of the new posts")
        Parameter parameter) {}
