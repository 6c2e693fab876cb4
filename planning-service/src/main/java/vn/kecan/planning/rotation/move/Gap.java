package vn.kecan.planning.rotation.move;

import java.util.List;

/** Why an arrangement does not close. */
public sealed interface Gap {

    /** So many seats of the post are left and nobody is named to follow, nor is a vacancy declared. */
    record WithoutHolder(String post, List<String> left, int open) implements Gap {}

    /** More come than there are seats: so many too many. */
    record Occupied(String post, List<String> comers, List<String> stayers, int over) implements Gap {}

    /** A move that ends where it begins. */
    record CycleOfOne(String cadre, String post) implements Gap {}

    record SamePersonTwice(String cadre) implements Gap {}

    /** Somebody is said to leave a post he does not hold. */
    record NotHeld(String cadre, String post) implements Gap {}

    /** Somebody is said to come into a post he holds already. */
    record HeldAlready(String cadre, String post) implements Gap {}

    /** A vacancy is declared, but no seat of the post stays empty. */
    record NoVacancy(String post) implements Gap {}

    /** A successor is named, but no seat of the post is left for him. */
    record NothingToFollow(String cadre, String post) implements Gap {}
}
