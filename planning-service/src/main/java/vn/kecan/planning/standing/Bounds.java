package vn.kecan.planning.standing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.plan.PostBounds;

/** The bounds of posts, looked up once for all that are alike. */
final class Bounds {

    private record Alike(PostKind kind, int seats) {}

    private final Map<Alike, PostBounds> known = new HashMap<>();
    private final Moment moment;

    Bounds(Moment moment) {
        this.moment = moment;
    }

    boolean under(Post post, int planned) {
        return of(post).under(planned);
    }

    /** @param cadres those planned, looked at only when there are many: some may not count */
    boolean over(Post post, int planned, Supplier<List<Cadre>> cadres) {
        return of(post).over(planned)
                && (!PostBounds.exempts(post)
                        || PostBounds.over(post, cadres.get(), moment.facts(), moment.asOf(), moment.law()));
    }

    private PostBounds of(Post post) {
        return known.computeIfAbsent(new Alike(post.kind(), post.seats()), any -> PostBounds.of(post, moment.law()));
    }
}
