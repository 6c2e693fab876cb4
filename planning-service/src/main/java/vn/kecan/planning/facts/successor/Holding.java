package vn.kecan.planning.facts.successor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.HeldPost;
import vn.kecan.planning.facts.Posting;

/**
 * How long somebody has been, and by what is on record will be, in one place without a break: a posting with those that
 * touch it. A reorganisation breaks nothing where the place goes on.
 *
 * @param postings in the order of their beginning
 * @param since the first day
 * @param until the day after the last; null: open
 */
public record Holding(
        List<HeldPost> postings, LocalDate since, @Nullable LocalDate until) {

    private static final Comparator<HeldPost> BY_BEGINNING = Comparator.comparing(
                    (HeldPost it) -> it.posting().from())
            .thenComparing(it -> it.posting().id());

    public Holding {
        postings = List.copyOf(postings);
    }

    /**
     * @param now the posting looked at
     * @param held all postings of the same cadre
     * @param samePlace whether two postings are in one place; either way round
     */
    public static Holding around(HeldPost now, List<HeldPost> held, BiPredicate<HeldPost, HeldPost> samePlace) {
        var it = new Holding(List.of(now), now.posting().from(), now.posting().to());
        var left = new ArrayList<>(held);
        left.removeIf(one -> one.posting().id().equals(now.posting().id()));
        for (var n = 0; n < left.size(); n++) {
            var one = left.get(n);
            if (it.goesOnWith(one, samePlace)) {
                it = it.with(one);
                left.remove(n);
                n = -1;
            }
        }
        return it;
    }

    /** The codes of the posts, in the order in which he came to them. */
    public List<String> posts() {
        return postings.stream().map(it -> it.posting().post()).distinct().toList();
    }

    /** It touches one that is in the same place: two that only touch, or only are, are two stays. */
    private boolean goesOnWith(HeldPost one, BiPredicate<HeldPost, HeldPost> samePlace) {
        return postings.stream().anyMatch(it -> touch(it.posting(), one.posting()) && samePlace.test(it, one));
    }

    private static boolean touch(Posting one, Posting other) {
        return (one.to() == null || !other.from().isAfter(one.to()))
                && (other.to() == null || !other.to().isBefore(one.from()));
    }

    private Holding with(HeldPost one) {
        var all = new ArrayList<>(postings);
        all.add(one);
        all.sort(BY_BEGINNING);
        var from = one.posting().from();
        return new Holding(
                all,
                from.isBefore(since) ? from : since,
                later(until, one.posting().to()));
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }
}
