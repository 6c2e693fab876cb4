package vn.kecan.planning.upkeep.removal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.VerdictSaid;

/** A proposal on the wire. */
@Schema(
        name = "RemovalProposal",
        description = "An entry that is to go out of its plan by a rule, as the facts showed it, and what became of it")
record RemovalProposalView(
        UUID id,
        UUID plan,
        @Schema(examples = "00004") String unit,
        @Schema(examples = "2030-2035") String term,
        UUID entry,
        @Schema(examples = "HN-000001") String cadre,
        @Schema(examples = "00004-SEC") String post,

        @Schema(description = "the rule by which he is to go out, as in the register", examples = "PL-22")
        String rule,

        RemovalDue due,

        @Schema(
                description =
                        "what the rule said when it was seen: clause, sentence, and the facts with their decisions")
        VerdictSaid verdict,

        @Schema(description = "the snapshot of the facts it was seen in: stream and position")
        String snapshot,

        @Schema(description = "hash of the rulebook that judged")
        String rulebook,

        @Schema(description = "the day it was seen for", examples = "2026-11-26")
        LocalDate seenOn,

        @Nullable Instant seenAt,
        RemovalState state,

        @Schema(description = "why it was accepted, declined or withdrawn") @Nullable
        String reason,

        @Nullable Instant endedAt,

        @Schema(description = "the snapshot in which its ground was gone, when it was withdrawn") @Nullable
        String endedSnapshot,

        @Schema(description = "the ETag to decide it", examples = "7-OPEN")
        String etag) {}
