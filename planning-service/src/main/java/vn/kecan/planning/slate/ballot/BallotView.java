package vn.kecan.planning.slate.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.VerdictSaid;

/** A conference on the wire. */
@Schema(
        name = "Ballot",
        description = "A conference on a submitted version. While it is sealed, its counts and all that tells of them"
                + " are absent for everybody")
record BallotView(
        @Schema(description = "number in the ledger", examples = "42")
        long n,

        UUID slate,
        @Schema(examples = "1") int version,
        @Schema(examples = "2") int step,
        Conference conference,
        String body,
        LocalDate heldOn,
        @Schema(examples = "HN-000004") String chair,
        int summoned,
        int present,

        @Schema(description = "whether the counts are sealed until all conferences are held")
        boolean sealed,

        @Nullable Counts counts,
        String recordedBy,
        Instant at) {

    /** What a sealed conference does not tell. */
    @Schema(name = "BallotCounts")
    record Counts(
            int issued,
            int returned,
            int valid,
            List<NewBallot.Votes> votes,

            @Schema(description = "who goes on; after the last conference, who is chosen; nobody: the procedure stops")
            List<String> goingOn,

            List<VerdictSaid> verdicts,

            @Schema(description = "hash of the rulebook judged by")
            String rulebook,

            String minutesTitle,
            @Schema(description = "SHA-256 of the minutes") String minutesSha256) {}
}
