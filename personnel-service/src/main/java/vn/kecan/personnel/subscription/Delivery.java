package vn.kecan.personnel.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How telling goes.
 *
 * @param position all up to it was told
 * @param delivered how many events were told since the subscription was made
 * @param attempts how often in a row it failed
 * @param paused why no more is tried; null: it goes on
 */
record Delivery(
        long position,
        long delivered,
        @Nullable Instant deliveredAt,
        int attempts,
        @Nullable Instant failingSince,
        @Nullable Instant nextTry,
        @Nullable Integer lastStatus,
        @Nullable String lastError,
        @Nullable String paused) {}
