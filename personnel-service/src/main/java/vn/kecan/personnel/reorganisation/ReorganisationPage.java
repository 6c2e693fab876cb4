package vn.kecan.personnel.reorganisation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of reorganisations, in the order in which they were recorded. */
@Schema(name = "ReorganisationPage")
public record ReorganisationPage(
        List<ReorganisationHead> items,

        @Nullable @Schema(description = "cursor of the next page; absent on the last")
        String next,

        Instant knownAt) {}
