package vn.kecan.planning.rule.person;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who of a unit may have this post? */
@Schema(
        description = "Who of a unit, or of these cadres, may have this post, under the law of this day?",
        examples = """
                {"unit":"00004","post":"00004-SEC","term":"2030-2035","tier":2,"purpose":"PLAN"}""")
record CandidatesQuestion(
        @Size(max = 40)
        @Schema(description = "whoever holds a post in this unit or below it on the day", examples = "00004")
        @Nullable
        String unit,

        @Size(min = 1, max = 5000) @Schema(description = "or these cadres; exactly one of the two is given") @Nullable
        List<@NotBlank @Size(max = 40) String> cadres,

        @NotBlank @Size(max = 60) @Schema(examples = "00004-SEC")
        String post,

        @NotBlank @Size(max = 20) @Schema(examples = "2030-2035")
        String term,

        @Min(1)
        @Max(2)
        @Schema(description = "object 1 or 2; needed when the purpose is PLAN", examples = "2")
        @Nullable
        Integer tier,

        @NotNull AskedPurpose purpose,

        @Schema(description = "the day it was true; today when absent") @Nullable
        LocalDate asOf,

        @Schema(description = "as known at this instant") @Nullable
        Instant knownAt,

        @Schema(description = "the day whose law judges; asOf when absent") @Nullable
        LocalDate lawAt,

        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(description = "hash of the version of the rulebook that judges; absent: the one in use at knownAt")
        @Nullable
        String rulebook,

        @Schema(description = "also tell when each becomes eligible and ceases to be; takes longer") @Nullable
        Boolean turning,

        @Min(1) @Max(5000) @Schema(description = "cadres in a page; 1000 when absent", examples = "1000") @Nullable
        Integer limit,

        @Size(max = 1000) @Schema(description = "`next` of the page before") @Nullable
        String cursor) {

    private static final int USUAL_LIMIT = 1000;

    @AssertTrue(message = "Exactly one of unit and cadres must be given.")
    @Schema(hidden = true)
    boolean isUnitOrCadres() {
        return (unit == null) != (cadres == null);
    }

    int size() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
