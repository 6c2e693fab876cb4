package vn.kecan.planning.rule.vote;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.moment.VerdictSaid;

/** The verdicts on a vote, on the wire. */
@Schema(name = "VoteVerdicts", description = "What the law of its day says of a vote; empty when it says nothing")
record VoteView(
        List<VerdictSaid> verdicts,
        LocalDate lawAt,

        @Schema(description = "hash of the rulebook judged by")
        String rulebook) {}
