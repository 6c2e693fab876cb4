package vn.kecan.planning.rotation.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.PostingKind;
import vn.kecan.planning.facts.successor.Holding;
import vn.kecan.planning.facts.successor.Succession;
import vn.kecan.planning.facts.successor.SuccessorMaps;

/** Finds the rotations that began in a period, into posts of a subtree as it stood on their day. */
@ApplicationScoped
class FindTurns {

    private final SuccessorMaps maps;

    FindTurns(SuccessorMaps maps) {
        this.maps = maps;
    }

    List<RotationTurn> find(String root, LocalDate from, LocalDate to, Facts facts, Instant knownAt) {
        return find(root, from, to, facts, posts -> new Succession(maps.of(posts, knownAt)));
    }

    /** @param to the first day after the period */
    static List<RotationTurn> find(
            String root,
            LocalDate from,
            LocalDate to,
            Facts facts,
            Function<Collection<String>, Succession> successions) {
        var begun = facts.allPostings()
                .filter(it -> it.kind() == PostingKind.ROTATED_IN
                        && !it.from().isBefore(from)
                        && it.from().isBefore(to))
                .toList();
        var posts = begun.stream()
                .map(Posting::cadre)
                .distinct()
                .flatMap(it -> facts.postingsOf(it).stream())
                .map(Posting::post)
                .collect(Collectors.toSet());
        if (posts.isEmpty()) {
            return List.of();
        }
        var succession = successions.apply(posts);
        return begun.stream().flatMap(it -> turn(it, root, facts, succession)).toList();
    }

    private static Stream<RotationTurn> turn(Posting it, String root, Facts facts, Succession succession) {
        var held = facts.heldBy(it.cadre(), it.from());
        return held.stream()
                .filter(one -> one.posting().id().equals(it.id()) && begins(one, held, succession))
                .flatMap(one -> facts.post(it.post(), it.from()).stream()
                        .filter(post -> facts.inSubtree(post.unit(), root, it.from()))
                        .map(post -> RotationTurn.of(one, post, held, facts)));
    }

    /** It does not merely go on: after another decision on the same stay, or where a reorganisation carried it. */
    private static boolean begins(HeldPost it, List<HeldPost> held, Succession succession) {
        return Holding.around(it, held, succession::sameStay)
                .postings()
                .getFirst()
                .posting()
                .id()
                .equals(it.posting().id());
    }
}
