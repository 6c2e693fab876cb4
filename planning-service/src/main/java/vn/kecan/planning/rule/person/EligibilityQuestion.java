package vn.kecan.planning.rule.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rule.eligibility.Stated;

/** May this cadre have this post? */
@Schema(description = "May this cadre have this post, for this purpose, under the law of this day?", examples = """
                {"cadre":"HN-000001","post":"00004-SEC","term":"2030-2035","tier":1,"purpose":"PLAN",\
                "lawAt":"2025-12-01"}""")
record EligibilityQuestion(
        @NotBlank @Size(max = 40) @Schema(examples = "HN-000001")
        String cadre,

        @NotBlank @Size(max = 60) @Schema(examples = "00004-SEC")
        String post,

        @NotBlank @Size(max = 20) @Schema(examples = "2030-2035")
        String term,

        @Min(1)
        @Max(2)
        @Schema(description = "object 1 or 2; needed when the purpose is PLAN", examples = "1")
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

        @Size(max = 500)
        @Schema(description = "the training plan to the post's political theory, if there is one")
        @Nullable
        String trainingPlan,

        @Valid @Nullable Stated stated) {

    Stated said() {
        return stated == null ? Stated.NOTHING : stated;
    }

    boolean trainingPlanned() {
        return trainingPlan != null && !trainingPlan.isBlank();
    }
}
