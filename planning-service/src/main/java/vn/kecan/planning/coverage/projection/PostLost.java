package vn.kecan.planning.coverage.projection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A post that has lost its last successor. */
@Schema(name = "PostWithoutLastSuccessor")
record PostLost(
        @Schema(examples = "00004-SEC") String post,
        @Schema(examples = "00004") String unit,
        String title,

        @Schema(description = "those who were the last, and why they are no more")
        List<Last> last) {

    /** Why somebody is no successor any more. */
    @Schema(name = "SuccessorLostBy")
    enum Why {
        RETIREMENT,
        ENTRY_ENDS
    }

    /** One of the last. */
    @Schema(name = "LastSuccessor")
    record Last(@Schema(examples = "HN-000001") String cadre, Why why) {}
}
