package vn.kecan.planning.coverage;

import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be added up over posts. */
@Schema(name = "CoverageCounts")
record CoverageCounts(
        int posts,
        int seats,

        @Schema(description = "entries in force: a person planned for three posts counts three times")
        int planned,

        @Schema(description = "seats covered when every entry counts")
        int gross,

        @Schema(description = "entries that are ready now") long readyNow,

        @Schema(description = "posts without any entry") long withoutSuccessor) {

    static CoverageCounts of(Collection<CoveredPost> posts) {
        return new CoverageCounts(
                posts.size(),
                posts.stream().mapToInt(it -> it.post().seats()).sum(),
                posts.stream().mapToInt(it -> it.turns().size()).sum(),
                posts.stream().mapToInt(CoveredPost::gross).sum(),
                posts.stream().mapToLong(CoveredPost::readyNow).sum(),
                posts.stream().filter(it -> it.turns().isEmpty()).count());
    }
}
