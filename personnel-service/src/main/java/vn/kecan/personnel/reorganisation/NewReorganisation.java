package vn.kecan.personnel.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Decision;

/** A reorganisation to be recorded: all steps happen on one day by one decision, or none. */
@Schema(name = "NewReorganisation")
public record NewReorganisation(
        @NotNull
        @Schema(
                description = "the first day of the new order; what ends was there for the last time the day before",
                examples = "2025-07-01")
        LocalDate effectiveFrom,

        @NotNull @Valid Decision decision,

        @NotBlank @Size(max = 2000) @Schema(examples = "Sắp xếp đơn vị hành chính cấp xã")
        String reason,

        @NotNull @Size(min = 1, max = 20_000) List<@NotNull @Valid Step> steps,
        @Valid @Nullable Begins begins,
        @Size(max = 100_000) @Nullable List<@NotNull @Valid PostingChoice> postings,

        @Schema(
                description =
                        "knownAt of the dry run this follows: refused (409) if anything it touches was recorded since")
        @Nullable
        Instant seenAt) {

    public NewReorganisation {
        begins = begins == null ? Begins.nothing() : begins;
        postings = postings == null ? List.of() : postings;
    }
}
