package vn.kecan.planning.coverage;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certificate: these posts have more seats than there are persons planned for any of them. Whoever doubts it counts both.
 */
@Schema(name = "CoverageGap")
record GapView(
        @Schema(description = "posts that share nobody with any other gap")
        List<GapPost> posts,

        @Schema(description = "seats of these posts together")
        int seats,

        @Schema(description = "everybody planned for one of them")
        List<String> persons,

        @Schema(description = "seats nobody is left for, whoever takes which")
        int missing,

        String because) {

    /** One of the posts. */
    @Schema(name = "CoverageGapPost")
    record GapPost(
            @Schema(examples = "00004-SEC") String post,
            @Schema(examples = "00004") String unit,
            String title,
            int seats,
            @Schema(description = "those planned for it") List<String> persons) {}
}
