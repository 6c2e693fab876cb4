package vn.kecan.personnel.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One field that says something else than in the belief before. */
@Schema(name = "Difference", description = "Khác biệt: one field that says something else than before")
public record Difference(
        @Schema(examples = "decision.number", description = "the field as this contract names it")
        String field,

        @Nullable @Schema(implementation = Object.class, description = "what it said before; absent: nothing")
        JsonNode before,

        @Nullable @Schema(implementation = Object.class, description = "what it says now; absent: nothing")
        JsonNode after) {}
