package vn.kecan.personnel.restricted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One read of a restricted fact, as it was recorded before the answer left. */
@Schema(name = "RestrictedRead")
public record RestrictedRead(
        @Schema(description = "numbered in the order of recording", examples = "17")
        long n,

        Instant at,

        @Schema(description = "user name of the reader", examples = "files.hn")
        String who,

        @Schema(description = "all roles of the reader") List<String> roles,

        @Schema(description = "unit of the reader", examples = "HN")
        String unit,

        @Schema(description = "whose fact; absent: a search that found nobody", examples = "HN-000001") @Nullable
        String cadre,

        FieldGroup group,

        @Schema(description = "what of the group", examples = "relatives")
        String fact,

        @Schema(description = "whether the reader read his own record")
        boolean own,

        @Schema(description = "the day asked about") LocalDate asOf,

        @Schema(description = "the instant asked about") Instant knownAt,

        @Schema(examples = "Review of the plan 2025-2030") String purpose,

        @Schema(description = "X-Request-Id of the request") String requestId,

        @Schema(description = "for a decision on the cadre, and so not shown to himself", examples = "false")
        boolean withheld) {}
