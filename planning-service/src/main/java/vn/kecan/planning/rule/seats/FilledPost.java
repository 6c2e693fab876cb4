package vn.kecan.planning.rule.seats;

import java.util.List;
import vn.kecan.planning.facts.Post;

/** A post with the codes of those who hold it, each once. */
public record FilledPost(Post post, List<String> holders) {

    public FilledPost {
        holders = holders.stream().distinct().toList();
    }
}
