package vn.kecan.planning.decision.amendment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a version is or was judged by. */
@Schema(name = "RulebookUse", description = "Since when a version of the rulebook is judged by")
record RulebookUseView(
        String hash,

        @Schema(description = "until the next one in the list")
        Instant since,

        @Schema(description = "the amendment that made it; absent when a build of the service brought it") @Nullable
        UUID amendment) {}
