package vn.kecan.planning.rule.seats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;

/** How the seats of a unit's leadership changed between two days: the posts whose seats differ, by code. */
public record SeatChange(Unit unit, LocalDate before, LocalDate after, List<OfPost> posts) {

    /** The seats of a post on both days; none where it is not there. */
    public record OfPost(String post, int before, int after) {

        long added() {
            return after - before;
        }
    }

    public SeatChange {
        posts = List.copyOf(posts);
    }

    /** What differs between the posts of a unit on two days; specialists are not leadership. */
    public static SeatChange between(Unit unit, LocalDate before, List<Post> then, LocalDate after, List<Post> now) {
        var was = seats(then);
        var is = seats(now);
        var codes = new TreeSet<>(was.keySet());
        codes.addAll(is.keySet());
        var changed = new ArrayList<OfPost>();
        for (var code : codes) {
            var one = new OfPost(code, was.getOrDefault(code, 0), is.getOrDefault(code, 0));
            if (one.added() != 0) {
                changed.add(one);
            }
        }
        return new SeatChange(unit, before, after, changed);
    }

    private static Map<String, Integer> seats(List<Post> posts) {
        return posts.stream()
                .filter(it -> it.kind().leadership() || it.kind().committeeSeat())
                .collect(Collectors.toMap(Post::code, Post::seats));
    }
}
