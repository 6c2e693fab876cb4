package vn.kecan.planning.upkeep.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.plan.NewPlanEntry;

/** A review on the wire, without what concerns the caller himself. */
@Schema(name = "PlanReview", description = "One round of review of a plan: its conclusions and what became of it")
record ReviewView(
        UUID id,
        UUID plan,
        @Schema(examples = "00004") String unit,
        @Schema(examples = "2030-2035") String term,
        @Schema(examples = "2026") int year,

        @Schema(description = "the how-manieth of the plan in the year, withdrawn ones counted", examples = "1")
        int number,

        ReviewState state,

        @Schema(description = "the conclusions, carried out once it is closed")
        List<Line> lines,

        @Schema(
                description = "while it is open: entries that are to go out or to move, by a rule or because their post"
                        + " is no more; each needs a conclusion")
        List<ProposedRemoval> proposed,

        Done opening,
        @Nullable Done closing,
        @Nullable Done report,
        @Nullable Done withdrawal,

        @Schema(description = "the ETag; it changes with every step", examples = "42")
        String etag) {

    /** One conclusion. */
    @Schema(name = "PlanReviewLine", description = "What is concluded of one person for one post, and why")
    record Line(
            Conclusion conclusion,

            @Schema(description = "the entry kept or removed, or made by the closing") @Nullable
            UUID entry,

            @Schema(examples = "HN-000001") String cadre,
            @Schema(examples = "00004-SEC") String post,
            String reason,

            @Schema(description = "of an addition: as what he is planned") @Nullable
            NewPlanEntry addition,

            @Schema(description = "the removal proposals it decided: accepted by REMOVE, declined by KEEP")
            List<UUID> proposals,

            @Schema(description = "what the rules about a person said when the review was closed")
            List<VerdictSaid> verdicts) {}

    /** One step that was taken. */
    @Schema(
            name = "PlanReviewStep",
            description = "Who took a step, when, by which document, and what the law said then")
    record Done(
            String by,
            Instant at,

            @Schema(description = "the day it was done; of a report the day the level above was told")
            LocalDate on,

            @Nullable String reason,
            @Nullable DecidingDocument document,
            @Nullable Said judged) {}

    /** What the law said of the round at a step. */
    @Schema(
            name = "PlanReviewVerdicts",
            description = "What the law said of the round, with all that is needed to ask again")
    record Said(
            LocalDate asOf,
            Instant knownAt,
            LocalDate lawAt,
            String snapshot,
            String rulebook,
            List<VerdictSaid> verdicts) {}
}
