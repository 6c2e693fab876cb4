package vn.kecan.planning.plan.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.Text;

/**
 * One post with the cadres planned for it, each once.
 *
 * @param nonLocalChairs the codes of those of them who chair the People's Committee of a province on a post for a
 *     non-local, and are deputy secretary of its committee
 */
public record PlannedPost(Post post, List<Cadre> planned, List<String> nonLocalChairs) {

    public PlannedPost {
        planned = List.copyOf(planned);
        nonLocalChairs = List.copyOf(nonLocalChairs);
    }

    public PlannedPost(Post post, List<Cadre> planned) {
        this(post, planned, List.of());
    }

    /** Everybody planned, each counting one. */
    Row row(String rule, @Nullable Long lo, @Nullable Long hi) {
        return new Row(
                rule,
                post.code(),
                planned.stream().map(Cadre::code).toList(),
                planned.stream().map(it -> 1L).toList(),
                lo,
                hi);
    }

    /** How a sentence about it begins. */
    Text lead() {
        return new Text(
                "%s, %d vị trí: quy hoạch".formatted(post.code(), post.seats()),
                "%s, %d seats: planned are".formatted(post.code(), post.seats()));
    }
}
