package vn.kecan.planning.plannable;

import java.util.stream.Stream;
import vn.kecan.planning.eligibility.Nomination;
import vn.kecan.planning.eligibility.Purpose;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** One person, so many leadership posts at one approving level; committee seats do not count (45-HD/BTCTW II.6.2). */
final class PostsPerPerson implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-06";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN && it.post().kind().leadership();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var maximum = law.value("planning.posts-per-person");
        var level = it.post().managedBy();
        var counted = Stream.concat(it.onRecord().planned().stream(), Stream.of(it.post()))
                .filter(post -> post.kind().leadership() && post.managedBy().equals(level))
                .map(Post::code)
                .distinct()
                .sorted()
                .toList();
        return law.finding(this)
                .atMost(
                        maximum,
                        maximum.number(),
                        counted.size(),
                        maximum.unit(),
                        new Text(
                                "Cùng cấp phê duyệt %s, được quy hoạch".formatted(level),
                                "At the approving level %s he is planned for".formatted(level)))
                .fact("approvingLevel", level)
                .fact("posts", counted)
                .verdict();
    }
}
