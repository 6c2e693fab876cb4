package vn.kecan.planning.facts.feed;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refill says why. */
@Schema(
        description = "Fills the replica of facts anew from the beginning of the feed",
        examples = "{\"reason\":\"personnel's database was restored on 2026-11-20\"}")
record NewRefill(@NotBlank @Size(max = 2000) String reason) {}
