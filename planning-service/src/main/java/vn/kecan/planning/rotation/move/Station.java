package vn.kecan.planning.rotation.move;

import java.time.LocalDate;
import java.util.Optional;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;

/**
 * One end of a move: a post, its unit, and the place in which the unit lies.
 *
 * @param place the city, commune or ward itself, or the one in whose tree the body stands
 */
public record Station(Post post, Unit unit, Unit place) {

    /** The post with its unit and place on the day; empty when one of them is not on record then. */
    public static Optional<Station> of(String post, Facts facts, LocalDate day) {
        return facts.post(post, day)
                .flatMap(it -> facts.unit(it.unit(), day).map(unit -> new Station(it, unit, place(unit, facts, day))));
    }

    private static Unit place(Unit unit, Facts facts, LocalDate day) {
        var path = facts.path(unit.code(), day);
        return path.stream().filter(Station::isPlace).findFirst().orElseGet(path::getLast);
    }

    private static boolean isPlace(Unit it) {
        return switch (it.kind()) {
            case CITY_COMMITTEE, WARD, COMMUNE, TOWNSHIP, SPECIAL_ZONE, DISTRICT -> true;
            case DEPARTMENT, PARTY_BODY, OTHER -> false;
        };
    }

    boolean samePlace(Station other) {
        return place.code().equals(other.place.code());
    }

    /** Whether the two posts certainly belong to different bodies: other units, or Party, state and Front in one unit. */
    boolean otherBody(Station other) {
        return !unit.code().equals(other.unit.code()) || branch() != other.branch();
    }

    private enum Branch {
        STATE,
        FRONT,
        PARTY_OR_OFFICE
    }

    private Branch branch() {
        return post.kind().statePost() ? Branch.STATE : post.kind().frontPost() ? Branch.FRONT : Branch.PARTY_OR_OFFICE;
    }
}
