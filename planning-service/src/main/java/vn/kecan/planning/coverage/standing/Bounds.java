package vn.kecan.planning.coverage.standing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.list.PostBounds;

/** The bounds of posts, looked up once for all that are alike. */
final class Bounds {

    private final Map<PostKind, Map<Integer, PostBounds>> known = new EnumMap<>(PostKind.class);
    private final Moment moment;

    Bounds(Moment moment) {
        this.moment = moment;
    }

    /** The bounds of a post of this kind with so many seats. */
    PostBounds of(Post post) {
        return known.computeIfAbsent(post.kind(), any -> new HashMap<>())
                .computeIfAbsent(post.seats(), any -> PostBounds.of(post, moment.law()));
    }

    /** @param cadres those planned, looked at only when there are many: some may not count */
    boolean over(PostBounds bounds, Post post, int planned, Supplier<List<Cadre>> cadres) {
        return bounds.over(planned)
                && (!PostBounds.exempts(post)
                        || PostBounds.over(post, cadres.get(), moment.facts(), moment.asOf(), moment.law()));
    }
}
