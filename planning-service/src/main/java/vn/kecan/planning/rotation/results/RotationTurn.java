package vn.kecan.planning.rotation.results;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.rotation.move.DirectionCode;
import vn.kecan.planning.rotation.move.Place;

/**
 * One rotation of one cadre: somebody rotated twice is two turns.
 *
 * @param cadre his record on the day; null: none is known
 * @param post where he came to
 * @param on the first day there
 * @param added there are more holders than seats on that day, so a post was added for it
 */
record RotationTurn(@Nullable Cadre cadre, Post post, LocalDate on, DirectionCode direction, boolean added) {

    static RotationTurn of(HeldPost it, Post post, List<HeldPost> held, Facts facts) {
        var on = it.posting().from();
        var holders = facts.holdersOf(post.code(), on).size();
        return new RotationTurn(
                facts.cadre(it.posting().cadre(), on).orElse(null),
                post,
                on,
                direction(it, post, held, facts),
                holders > post.seats());
    }

    private static DirectionCode direction(HeldPost it, Post post, List<HeldPost> held, Facts facts) {
        var on = it.posting().from();
        return before(it, held)
                .flatMap(one -> place(one, on, facts))
                .flatMap(from -> Place.of(post.unit(), facts, on).map(from::to))
                .orElse(DirectionCode.UNKNOWN);
    }

    /** Where he came from, as it stood on his last day there before. */
    private static Optional<Place> place(HeldPost it, LocalDate on, Facts facts) {
        var to = it.posting().to();
        var last = (to == null || to.isAfter(on) ? on : to).minusDays(1);
        var post = it.post();
        return post == null ? Optional.empty() : Place.of(post.unit(), facts, last);
    }

    /** What he held the day before, or, if nothing then, what he held last: his main post, the best one of several. */
    private static Optional<HeldPost> before(HeldPost it, List<HeldPost> held) {
        var on = it.posting().from();
        var earlier =
                held.stream().filter(one -> one.posting().from().isBefore(on)).toList();
        var until = earlier.stream().map(one -> end(one, on)).max(LocalDate::compareTo);
        return earlier.stream()
                .filter(one -> end(one, on).equals(until.orElseThrow()))
                .min(Comparator.comparing((HeldPost one) -> one.posting().concurrent())
                        .thenComparing(one -> one.post() == null
                                ? Integer.MAX_VALUE
                                : one.post().rank())
                        .thenComparing(one -> one.posting().post()));
    }

    private static LocalDate end(HeldPost it, LocalDate on) {
        var to = it.posting().to();
        return to == null || to.isAfter(on) ? on : to;
    }
}
