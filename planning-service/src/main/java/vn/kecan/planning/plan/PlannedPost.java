package vn.kecan.planning.plan;

import java.util.List;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.facts.Post;

/** One post with the cadres planned for it, each once. */
public record PlannedPost(Post post, List<Cadre> planned) {

    public PlannedPost {
        planned = List.copyOf(planned);
    }
}
