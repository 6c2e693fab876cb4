package vn.kecan.planning.law.register;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules in force on a day. */
@Schema(description = "The rules in force on the day, and the rulebook they come from.")
record Rules(
        LocalDate on,

        @Schema(description = "SHA-256 of the rulebook's canonical content.")
        String rulebook,

        List<RuleView> items) {}
