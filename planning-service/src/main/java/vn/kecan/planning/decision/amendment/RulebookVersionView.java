package vn.kecan.planning.decision.amendment;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole content of one version. */
@Schema(name = "RulebookVersion", description = "One version of the rulebook with its content; it never changes")
record RulebookVersionView(
        @Schema(
                description = "SHA-256 over the files in the order of their paths: of each its path and its content"
                        + " as JSON with sorted keys, each followed by a line feed")
        String hash,

        @JsonRawValue @Schema(type = SchemaType.OBJECT, description = "each file of values and rules under its path")
        String content) {}
