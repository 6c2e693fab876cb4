package vn.kecan.planning.rule.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.VerdictSaid;

/** The answer about one cadre and one post. */
@Schema(
        name = "Eligibility",
        description = "The whole answer in one word, and the verdict of every rule that was asked")
record EligibilityView(
        Eligible eligible,

        @Schema(description = "first later day on which he becomes eligible by itself", examples = "2027-07-01")
        @Nullable
        LocalDate becomesOn,

        @Schema(description = "first later day on which he ceases to be", examples = "2029-03-01") @Nullable
        LocalDate ceasesOn,

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
