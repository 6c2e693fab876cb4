package vn.kecan.planning.plan.list;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;

/** Who of those planned for Secretary of a province is its Deputy Secretary and Chairman, on a post for a non-local. */
public final class NonLocalChairs {

    private NonLocalChairs() {}

    public static List<String> among(List<Cadre> planned, Post post, Facts facts, LocalDate asOf) {
        var provincial = facts.unit(post.unit(), asOf)
                .filter(it -> it.level().directlyUnderCentre())
                .isPresent();
        if (post.kind() != PostKind.SECRETARY || !provincial) {
            return List.of();
        }
        Predicate<Post> chair = it -> it.kind() == PostKind.COMMITTEE_CHAIR && it.nonLocal();
        Predicate<Post> deputy = it -> it.kind() == PostKind.DEPUTY_SECRETARY;
        return planned.stream()
                .map(Cadre::code)
                .filter(it -> holds(it, post.unit(), chair, facts, asOf) && holds(it, post.unit(), deputy, facts, asOf))
                .toList();
    }

    private static boolean holds(String cadre, String unit, Predicate<Post> kind, Facts facts, LocalDate asOf) {
        return facts.heldBy(cadre, asOf).stream()
                .filter(it -> it.inForceOn(asOf))
                .map(it -> it.post())
                .anyMatch(it -> it != null && it.unit().equals(unit) && kind.test(it));
    }
}
