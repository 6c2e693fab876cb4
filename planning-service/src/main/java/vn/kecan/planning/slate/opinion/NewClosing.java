package vn.kecan.planning.slate.opinion;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The end of a consultation; it may say why. */
@Schema(description = "Ends the consultation: every opinion is answered", examples = "{}")
record NewClosing(@Size(max = 2000) @Nullable String reason) {}
