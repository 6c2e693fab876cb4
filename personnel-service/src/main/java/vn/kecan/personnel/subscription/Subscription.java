package vn.kecan.personnel.subscription;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to be told what, and where.
 *
 * @param root the forest; null: every forest
 * @param kinds the kinds of things; empty: all
 * @param batch most events in one request; 1: each alone
 * @param startPosition where telling begins in this epoch; null: where it stands
 * @param epoch number of the ledger entry that last said so; taken up by whoever tells next
 * @param recordedBy number of the last ledger entry; its ETag
 */
record Subscription(
        UUID id,
        String owner,
        String ownerId,
        @Nullable String root,
        String target,
        List<String> kinds,
        int batch,
        boolean active,
        int secretVersion,
        Instant secretSince,
        @Nullable Long startPosition,
        long epoch,
        Instant recordedAt,
        long recordedBy) {

    Subscription {
        kinds = List.copyOf(kinds);
    }

    String etag() {
        return Long.toString(recordedBy);
    }

    Subscription changed(String toTarget, List<String> toKinds, int toBatch, boolean toActive, Instant at, long n) {
        return new Subscription(
                id,
                owner,
                ownerId,
                root,
                toTarget,
                toKinds,
                toBatch,
                toActive,
                secretVersion,
                secretSince,
                startPosition,
                epoch,
                at,
                n);
    }

    /** Tells anew; whatever failed before is forgiven. */
    Subscription from(@Nullable Long position, Instant at, long n) {
        return new Subscription(
                id, owner, ownerId, root, target, kinds, batch, true, secretVersion, secretSince, position, n, at, n);
    }

    Subscription withNewSecret(Instant at, long n) {
        return new Subscription(
                id,
                owner,
                ownerId,
                root,
                target,
                kinds,
                batch,
                active,
                secretVersion + 1,
                at,
                startPosition,
                epoch,
                at,
                n);
    }
}
