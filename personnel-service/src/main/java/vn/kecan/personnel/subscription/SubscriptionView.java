package vn.kecan.personnel.subscription;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription on the wire; delivery only where it is read, secret only where it is made. */
@Schema(name = "Subscription")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionView(
        UUID id,

        @Schema(examples = "partner-system") String owner,

        @Schema(description = "root of the forest; absent: every forest", examples = "HN") @Nullable
        String root,

        @Schema(examples = "https://partner.example/kecan") String target,

        @Schema(description = "empty: all kinds", examples = "[\"unit\"]")
        List<String> kinds,

        @Schema(examples = "1") int batch,

        boolean active,

        @Schema(description = "counts up with each new secret", examples = "1")
        int secretVersion,

        Instant recordedAt,

        @Schema(
                description = "for webhook-signature (Standard Webhooks); only in the answer that made it: keep it",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
        @Nullable
        String secret,

        @Nullable DeliveryView delivery) {

    @Schema(name = "DeliveryState")
    enum State {
        CURRENT,
        DELIVERING,
        RETRYING,
        PAUSED,
        INACTIVE
    }

    /** How telling goes. */
    @Schema(name = "SubscriptionDelivery")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeliveryView(
            @Schema(
                    description = "PAUSED: given up, see pausedBecause; replay to go on. INACTIVE: by its owner",
                    examples = "CURRENT")
            State state,

            @Schema(description = "cursor of /changes: all up to there was told")
            String next,

            @Schema(description = "changes between there and the last, of all kinds", examples = "0")
            long lag,

            @Schema(description = "events told so far", examples = "1204")
            long delivered,

            @Nullable Instant deliveredAt,

            @Schema(description = "failures in a row", examples = "0")
            int attempts,

            @Nullable Instant failingSince,

            @Nullable Instant nextTry,

            @Schema(description = "HTTP status of the last failure, if there was an answer", examples = "503") @Nullable
            Integer lastStatus,

            @Nullable String lastError,

            @Schema(
                    description =
                            "FAILING: it failed for too long; GONE: the target answered 410; BEHIND_HORIZON: the feed"
                                    + " has forgotten what is next, begin with /changes/snapshot",
                    examples = "FAILING")
            @Nullable
            String pausedBecause) {}

    static SubscriptionView of(Subscription it) {
        return new SubscriptionView(
                it.id(),
                it.owner(),
                it.root(),
                it.target(),
                it.kinds(),
                it.batch(),
                it.active(),
                it.secretVersion(),
                it.recordedAt(),
                null,
                null);
    }

    SubscriptionView with(DeliveryView how) {
        return new SubscriptionView(
                id, owner, root, target, kinds, batch, active, secretVersion, recordedAt, secret, how);
    }
}
