package vn.kecan.planning.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.VerdictSaid;

/** The answer about one cadre and one post. */
@Schema(
        name = "Eligibility",
        description = "The whole answer in one word, and the verdict of every rule that was asked")
record EligibilityView(
        Eligible eligible,
        String cadre,
        String post,
        String term,
        @Nullable Integer tier,
        AskedPurpose purpose,
        LocalDate asOf,
        Instant knownAt,
        LocalDate lawAt,

        @Schema(description = "the snapshot of facts judged")
        String snapshot,

        @Schema(description = "hash of the rulebook judged by")
        String rulebook,

        List<VerdictSaid> verdicts) {}
