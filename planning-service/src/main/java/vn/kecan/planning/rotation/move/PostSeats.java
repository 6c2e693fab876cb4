package vn.kecan.planning.rotation.move;

import java.util.List;

/**
 * The seats of a post on the day of the moves, and who sits on them.
 *
 * @param needsHolder a leadership or management post: it must not be left without somebody
 */
public record PostSeats(String post, int seats, List<String> holders, boolean needsHolder) {

    public PostSeats {
        holders = List.copyOf(holders);
    }
}
