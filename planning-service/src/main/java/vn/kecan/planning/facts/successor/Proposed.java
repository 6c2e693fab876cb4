package vn.kecan.planning.facts.successor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Post;

/**
 * Which successor an entry should be looked at for: the only one, or the only one of the same kind. Otherwise somebody
 * has to choose. It is a proposal: the entry must be judged anew for it.
 */
public final class Proposed {

    private Proposed() {}

    public static @Nullable String of(EndedPost it, Facts facts) {
        if (it.into().size() == 1) {
            return it.into().getFirst();
        }
        var kind = facts.post(it.post(), it.endsOn().minusDays(1)).map(Post::kind);
        List<String> same = it.into().stream()
                .filter(code -> kind.isPresent()
                        && facts.post(code, it.endsOn()).map(Post::kind).equals(kind))
                .toList();
        return Optional.of(same)
                .filter(found -> found.size() == 1)
                .map(List::getFirst)
                .orElse(null);
    }
}
