package vn.kecan.planning.rotation.move;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Moves of which each comes into the seat the next one leaves.
 *
 * @param cadres who moves, in order
 * @param posts where they come from and go to: one more than cadres; of a cycle the last is the first
 * @param begin how the first post is closed
 * @param end what the last one comes into
 */
public record Way(Kind kind, List<String> cadres, List<String> posts, Begin begin, End end) {

    @Schema(name = "RotationWayKind")
    public enum Kind {
        CHAIN,
        CYCLE
    }

    @Schema(name = "RotationWayBegin")
    public enum BeginKind {
        SUCCESSOR,
        VACANCY,
        /** The post need not be followed on: it is no leadership post. */
        NOT_NEEDED,
        CLOSED
    }

    @Schema(name = "RotationWayEnd")
    public enum EndKind {
        FREE_SEAT,
        /** The seat of somebody who leaves for good. */
        DEPARTURE,
        /** A seat somebody of another way gives up beside the post he moves from. */
        GIVEN_UP,
        CLOSED
    }

    /** How the post the first one leaves is closed; {@code cadre} follows on it. */
    public record Begin(BeginKind kind, @Nullable String cadre) {}

    /** What seat the last one comes into; {@code cadre} leaves it. */
    public record End(EndKind kind, @Nullable String cadre) {}
}
