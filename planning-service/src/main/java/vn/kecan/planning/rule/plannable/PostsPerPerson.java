package vn.kecan.planning.rule.plannable;

import java.util.List;
import java.util.TreeMap;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** One person, so many leadership posts at one approving level; committee seats do not count (45-HD/BTCTW II.6.2). */
final class PostsPerPerson implements RowRule<Nomination> {

    private static final String MAXIMUM = "planning.posts-per-person";

    @Override
    public String id() {
        return "PL-06";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN && it.post().kind().leadership();
    }

    /** Over the posts of one person: a leadership post at the approving level counts one. */
    @Override
    public List<Row> rows(Nomination it, long chosen, Law law) {
        var posts = posts(it);
        return List.of(new Row(
                id(),
                it.cadre().code(),
                posts.stream().map(Post::code).toList(),
                posts.stream().map(post -> counts(post, it) ? 1L : 0L).toList(),
                null,
                law.value(MAXIMUM).number()));
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var maximum = law.value(MAXIMUM);
        var level = it.post().managedBy();
        var posts = posts(it).stream()
                .filter(post -> counts(post, it))
                .map(Post::code)
                .toList();
        return law.finding(this)
                .counts(
                        rows(it, it.onRecord().planned().size(), law).getFirst(),
                        maximum,
                        maximum.unit(),
                        () -> new Text(
                                "Cùng cấp phê duyệt %s, được quy hoạch".formatted(level),
                                "At the approving level %s he is planned for".formatted(level)))
                .fact("approvingLevel", level)
                .fact("posts", posts)
                .verdict();
    }

    /** The post and those he is planned for already, each once, by code. */
    private static List<Post> posts(Nomination it) {
        var byCode = new TreeMap<String, Post>();
        it.onRecord().planned().forEach(post -> byCode.put(post.code(), post));
        byCode.put(it.post().code(), it.post());
        return List.copyOf(byCode.values());
    }

    private static boolean counts(Post post, Nomination it) {
        return post.kind().leadership() && post.managedBy().equals(it.post().managedBy());
    }
}
