package vn.kecan.personnel.subscription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The whole state a subscription is to have. */
@Schema(name = "SubscriptionChange")
record SubscriptionChange(
        @NotNull
        @Size(max = 500)
        @Schema(description = "where events are posted to", examples = "https://partner.example/kecan")
        String target,

        @Schema(description = "which kinds of things; absent or empty: all", examples = "[\"unit\",\"posting\"]")
        @Nullable
        List<@NotNull String> kinds,

        @Min(1) @Max(500) @Schema(description = "most events in one request; default 1", examples = "1") @Nullable
        Integer batch,

        @Schema(
                description =
                        "false: tell nothing until it is true again; what happens meanwhile is told then. Default true",
                examples = "true")
        @Nullable
        Boolean active) {}
