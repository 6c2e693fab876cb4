package vn.kecan.planning.coverage.whatif;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.amendment.NewParameterChange;
import vn.kecan.planning.plan.Readiness;

/** What is laid over the facts, and of which subtree and term coverage is then asked. */
@Schema(name = "WhatIf", description = "Changes that are asked about and not made")
record NewWhatIf(
        @NotBlank @Schema(examples = "00004") String unit,
        @NotBlank @Schema(examples = "2030-2035") String term,

        @Schema(description = "the day it was true; today when absent") @Nullable
        LocalDate asOf,

        @Schema(description = "as known at this instant") @Nullable
        Instant knownAt,

        @Schema(description = "the day whose law judges; asOf when absent") @Nullable
        LocalDate lawAt,

        @Nullable @Size(max = 1000) List<@NotNull @Valid Move> moves,
        @Nullable @Size(max = 5000) List<@NotNull @Valid Retirement> retirements,
        @Nullable @Size(max = 1000) List<@NotNull @Valid Addition> additions,
        @Nullable @Size(max = 1000) List<@NotNull @Valid Removal> removals,

        @Schema(description = "values of the rulebook that were to be others") @Nullable @Size(max = 100)
        List<@NotNull @Valid NewParameterChange> rulebook) {

    /** Somebody leaves a post, takes one, or both. */
    @Schema(name = "WhatIfMove")
    record Move(
            @NotBlank @Schema(examples = "HN-000001") String cadre,

            @Schema(description = "the post he leaves; absent: none", examples = "00004-SEC") @Nullable
            String from,

            @Schema(description = "the post he takes; absent: none", examples = "00008-SEC") @Nullable
            String to,

            @Schema(description = "the first day of it; the day asked about when absent") @Nullable
            LocalDate on) {}

    /** Somebody holds no post and stands in no plan from a day on. */
    @Schema(name = "WhatIfRetirement")
    record Retirement(
            @NotBlank @Schema(examples = "HN-000001") String cadre,

            @Schema(description = "the day asked about when absent") @Nullable
            LocalDate on) {}

    /** Somebody is planned for a post. */
    @Schema(name = "WhatIfAddition")
    record Addition(
            @NotBlank @Schema(examples = "HN-000001") String cadre,
            @NotBlank @Schema(examples = "00004-SEC") String post,
            @NotNull Readiness readiness,

            @Schema(description = "steps in at once when the post falls vacant overnight; no when absent") @Nullable
            Boolean emergencyCover) {}

    /** Somebody is no longer planned for a post. */
    @Schema(name = "WhatIfRemoval")
    record Removal(
            @NotBlank @Schema(examples = "HN-000001") String cadre,
            @NotBlank @Schema(examples = "00004-SEC") String post) {}

    NewWhatIf {
        moves = moves == null ? List.of() : moves;
        retirements = retirements == null ? List.of() : retirements;
        additions = additions == null ? List.of() : additions;
        removals = removals == null ? List.of() : removals;
        rulebook = rulebook == null ? List.of() : rulebook;
    }
}
