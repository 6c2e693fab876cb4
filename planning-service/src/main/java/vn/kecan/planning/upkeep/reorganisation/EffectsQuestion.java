package vn.kecan.planning.upkeep.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The very body of POST /api/personnel/v1/reorganisations; only the day and the steps about posts are looked at. */
@Schema(
        name = "ReorganisationEffectsQuestion",
        description = "The body of POST /api/personnel/v1/reorganisations as it is, or only its day and its steps")
record EffectsQuestion(
        @NotNull @Schema(examples = "2025-07-01") LocalDate effectiveFrom,
        @NotNull @Size(min = 1, max = 20_000) List<@NotNull @Valid EffectsStep> steps,

        @Nullable @Schema(description = "not looked at here")
        Object decision,

        @Nullable @Schema(description = "not looked at here")
        Object reason,

        @Nullable @Schema(description = "not looked at here")
        Object begins,

        @Nullable @Schema(description = "not looked at here")
        Object postings,

        @Nullable @Schema(description = "not looked at here")
        Object seenAt) {}
