package vn.kecan.planning.rule.appointment;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.facts.Predecessor;
import vn.kecan.planning.rule.eligibility.Nomination;

/**
 * The post a nominee held the day before the unit of his new post was formed or renamed.
 *
 * @param by what was merged or renamed
 */
record CarriedOver(Posting posting, Post post, Predecessor by) {

    /** By the last event that took his unit; empty when none did, or when he has found a place in the new unit since. */
    static Optional<CarriedOver> of(Nomination it) {
        return it.formedFrom().stream()
                .filter(one -> !one.on().isAfter(it.asOf()))
                .flatMap(one -> held(it, one))
                .max(Comparator.comparing((CarriedOver one) -> one.by().on())
                        .thenComparing(one -> one.post().rank(), Comparator.reverseOrder()));
    }

    boolean renamed() {
        return switch (by.how()) {
            case UNIT_MERGED -> false;
            case UNIT_RENAMED, POST_RENAMED -> true;
        };
    }

    /** Whether what he held was lower than this post; a higher rank is a lower post. */
    boolean lower(Post than) {
        return post.rank() > than.rank();
    }

    private static Stream<CarriedOver> held(Nomination it, Predecessor by) {
        var then = it.held().stream()
                .filter(one -> one.post() != null && one.inForceOn(by.on().minusDays(1)));
        var his = switch (by.how()) {
            case UNIT_MERGED ->
                then.filter(one -> post(one).unit().equals(by.code())).filter(one -> !settled(it, by));
            case UNIT_RENAMED, POST_RENAMED ->
                then.filter(one -> post(one).code().equals(it.post().code()) && one.inForceOn(it.asOf()));
        };
        return his.map(one -> new CarriedOver(one.posting(), post(one), by));
    }

    /** Whether he has come into a leadership post of the new unit since. */
    private static boolean settled(Nomination it, Predecessor by) {
        return it.held().stream()
                .filter(one ->
                        one.post() != null && post(one).unit().equals(it.unit().code()))
                .filter(one -> post(one).kind().leadership())
                .map(one -> one.posting().from())
                .anyMatch(from -> !from.isBefore(by.on()) && !from.isAfter(it.asOf()));
    }

    private static Post post(HeldPost it) {
        return Objects.requireNonNull(it.post());
    }
}
