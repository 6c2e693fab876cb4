package vn.kecan.planning.upkeep.review;

import java.util.List;
import java.util.UUID;

/**
 * The conclusions of a review while it is open, as they are kept.
 *
 * @param proposals the open removal proposals that were known when the conclusions were set
 */
record ReviewContent(List<ReviewLine> lines, List<UUID> proposals) {

    static final ReviewContent NONE = new ReviewContent(List.of(), List.of());

    ReviewContent {
        lines = List.copyOf(lines);
        proposals = List.copyOf(proposals);
    }
}
