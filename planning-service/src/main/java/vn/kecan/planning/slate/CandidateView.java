package vn.kecan.planning.slate;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A candidate on the wire. */
@Schema(name = "Candidate", description = "Somebody standing on a slate")
record CandidateView(
        @Schema(examples = "HN-000001") String cadre,

        @Schema(description = "standing again for a seat held now; absent: the postings tell") @Nullable
        Boolean reelection,

        @Nullable Statement stated,
        Instant addedAt,

        @Schema(description = "the ETag of this candidate", examples = "42")
        String etag) {

    static CandidateView of(Candidate it, @Nullable Statement stated) {
        return new CandidateView(it.cadre, it.reelection, stated, it.knownFrom, it.etag());
    }
}
