package vn.kecan.planning.rotation.results;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.form.FormView;

/** Form 11 on the wire, with what it was counted on. */
@Schema(name = "RotationResults", description = "Form 11: rotations of a period, in turns")
record RotationResultsView(
        @Schema(examples = "HN") String unit,
        @Schema(examples = "2025-07-01") LocalDate from,

        @Schema(description = "the first day after the period", examples = "2026-01-01")
        LocalDate to,

        Instant knownAt,
        String snapshot,
        FormView table) {}
