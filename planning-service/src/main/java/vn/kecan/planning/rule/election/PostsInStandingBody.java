package vn.kecan.planning.rule.election;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** In a province nobody of the standing body holds more than so many of its posts at once (45-CT/TW). */
final class PostsInStandingBody implements Rule<Nomination> {

    private static final Set<PostKind> COUNTED = EnumSet.of(
            PostKind.SECRETARY,
            PostKind.DEPUTY_SECRETARY,
            PostKind.COUNCIL_CHAIR,
            PostKind.COMMITTEE_CHAIR,
            PostKind.FRONT_CHAIR);

    @Override
    public String id() {
        return "CM-12";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return (it.purpose() == Purpose.ELECT || it.purpose() == Purpose.APPOINT || it.purpose() == Purpose.STAY)
                && it.unit().level().directlyUnderCentre()
                && COUNTED.contains(it.post().kind());
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var most = law.value("congress.posts-in-standing-body");
        var kinds = Stream.concat(it.heldNow().filter(post -> kept(post, it)), Stream.of(it.post()))
                .filter(post -> post.unit().equals(it.unit().code()))
                .map(Post::kind)
                .filter(COUNTED::contains)
                .distinct()
                .sorted()
                .map(PostKind::name)
                .toList();
        return law.finding(this)
                .atMost(
                        most,
                        most.number(),
                        kinds.size(),
                        most.unit(),
                        new Text("Trong thường trực, giữ cùng lúc", "In the standing body he would hold at once"))
                .fact("kinds", kinds)
                .verdict();
    }

    /** Whoever becomes secretary leaves the seat of a deputy, and the other way round. */
    private static boolean kept(Post held, Nomination it) {
        return !(secretary(held) && secretary(it.post()));
    }

    private static boolean secretary(Post it) {
        return it.kind() == PostKind.SECRETARY || it.kind() == PostKind.DEPUTY_SECRETARY;
    }
}
