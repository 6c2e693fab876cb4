package vn.kecan.planning.law.register;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every term the rulebook knows. */
@Schema(description = "The terms of the rulebook, oldest first.")
record TermList(
        @Schema(description = "SHA-256 of the rulebook's canonical content.")
        String rulebook,

        List<TermView> items) {}
