package vn.kecan.personnel.subscription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a subscriber asks for. */
@Schema(name = "NewSubscription")
record NewSubscription(
        @NotNull
        @Size(max = 500)
        @Schema(
                description = "where events are posted to: https, a public address",
                examples = "https://partner.example/kecan")
        String target,

        @Schema(description = "which kinds of things; absent or empty: all", examples = "[\"unit\",\"posting\"]")
        @Nullable
        List<@NotNull String> kinds,

        @Min(1)
        @Max(500)
        @Schema(description = "most events in one request; 1, the default: each alone", examples = "1")
        @Nullable
        Integer batch,

        @Size(max = 500)
        @Schema(description = "cursor of /changes or /changes/snapshot to begin after; absent: from now on")
        @Nullable
        String after) {}
