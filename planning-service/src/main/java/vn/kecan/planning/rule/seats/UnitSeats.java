package vn.kecan.planning.rule.seats;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.law.Row;

/**
 * The posts of one unit with their seats: what the rules about numbers judge.
 *
 * @param above the posts of the unit it belongs to
 */
public record UnitSeats(Unit unit, List<Post> posts, List<Post> above) {

    public UnitSeats {
        posts = List.copyOf(posts);
        above = List.copyOf(above);
    }

    public UnitSeats(Unit unit, List<Post> posts) {
        this(unit, posts, List.of());
    }

    /** The posts of these kinds. */
    public List<Post> of(Collection<PostKind> kinds) {
        return of(posts, kinds);
    }

    /** The seats of these kinds, bounded. */
    Row row(String rule, Collection<PostKind> kinds, @Nullable Long lo, @Nullable Long hi) {
        var counted = of(kinds);
        return new Row(
                rule,
                unit.code(),
                counted.stream().map(Post::code).toList(),
                counted.stream().map(it -> (long) it.seats()).toList(),
                lo,
                hi);
    }

    /** How many seats the unit above has of these kinds. */
    long above(Collection<PostKind> kinds) {
        return of(above, kinds).stream().mapToLong(Post::seats).sum();
    }

    private static List<Post> of(List<Post> posts, Collection<PostKind> kinds) {
        return posts.stream().filter(it -> kinds.contains(it.kind())).toList();
    }
}
