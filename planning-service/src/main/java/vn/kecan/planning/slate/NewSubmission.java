package vn.kecan.planning.slate;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A submission; it may say why. */
@Schema(description = "Submits the slate as it stands", examples = "{}")
record NewSubmission(@Size(max = 2000) @Nullable String reason) {}
