package vn.kecan.planning.rotation.move;

import java.util.Optional;

/**
 * A move between two stations, and the direction it is said to have.
 *
 * @param stated what the plan says
 */
public record DirectedMove(String cadre, Station from, Station to, Direction stated) {

    /** The direction as the levels and places of both ends have it; empty when the record does not tell. */
    public Optional<Direction> computed() {
        var left = from.place().level();
        var entered = to.place().level();
        var bothUnderCentre = left.directlyUnderCentre() && entered.directlyUnderCentre();
        if (left != entered && !bothUnderCentre) {
            return Optional.of(left.compareTo(entered) < 0 ? Direction.DOWN : Direction.UP);
        }
        if (!from.samePlace(to)) {
            return Optional.of(Direction.LATERAL_PLACE);
        }
        return from.otherBody(to) ? Optional.of(Direction.LATERAL_BODY) : Optional.empty();
    }
}
