package vn.kecan.planning.law;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a number or a rule stands written, how well that is attested, and the day a person last checked it. */
@Schema(description = "Instrument and clause, how well it is attested, and the day it was last checked.")
public record Citation(
        @Schema(examples = "45-HD/BTCTW") String act,
        @Schema(examples = "II.5.2") String clause,
        Standing standing,
        @Schema(examples = "2026-11-23") LocalDate checked) {}
