package vn.kecan.planning.coverage;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.coverage.standing.CoveredPost;

/** What can be added up over posts. */
@Schema(name = "CoverageCounts")
public record CoverageCounts(
        int posts,
        int seats,
        @Schema(description = "postings in force") int incumbents,
        @Schema(description = "seats nobody holds") int vacant,

        @Schema(description = "entries in force: a person planned for three posts counts three times")
        int planned,

        @Schema(description = "seats covered when every entry counts")
        int gross,

        @Schema(description = "entries that are ready now") long readyNow,

        @Schema(description = "entries that will be ready within the term")
        long inTerm,

        @Schema(description = "entries that will be ready later")
        long later,

        @Schema(description = "entries of those who step in at once when the post falls vacant overnight")
        long emergencyCover,

        @Schema(description = "posts without any entry") long withoutSuccessor,

        @Schema(description = "committee posts with fewer persons planned than the coefficient asks for (PL-04)")
        long underMinimum,

        @Schema(description = "posts with more persons planned than PL-04 or PL-05 lets be")
        long overMaximum) {

    public static CoverageCounts of(Collection<CoveredPost> posts) {
        var it = new Tally();
        posts.forEach(it::add);
        return it.done();
    }
}
