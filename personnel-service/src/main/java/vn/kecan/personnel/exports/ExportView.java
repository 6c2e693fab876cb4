package vn.kecan.personnel.exports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.sheet.Format;

/** What an export holds; the file itself is the job's result. */
@Schema(name = "ExportResult")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportView(
        @Schema(examples = "cadres") String kind,
        Format format,

        @Schema(description = "without header lines", examples = "480000")
        long rows,

        @Schema(description = "only what was in force on that day") @Nullable
        LocalDate asOf,

        @Schema(description = "as of when it is known; ask for changes `since` then next time")
        Instant knownAt,

        @Schema(description = "only what changed after it") @Nullable
        Instant since,

        @Schema(description = "where to fetch the file", examples = "/api/personnel/v1/jobs/…/result")
        String file) {}
