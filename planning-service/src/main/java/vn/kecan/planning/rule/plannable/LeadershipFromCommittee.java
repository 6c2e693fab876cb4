package vn.kecan.planning.rule.plannable;

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
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * In a province leadership is planned from the committee's own plan: who is planned for its standing body may be planned
 * for so many of the posts beside it, no more (45-HD/BTCTW II.1.1).
 */
final class LeadershipFromCommittee implements Rule<Nomination> {

    private static final Set<PostKind> CHAIRS = EnumSet.of(PostKind.COUNCIL_CHAIR, PostKind.COMMITTEE_CHAIR);
    private static final Set<PostKind> VICE_CHAIRS =
            EnumSet.of(PostKind.COUNCIL_VICE_CHAIR, PostKind.COMMITTEE_VICE_CHAIR);

    @Override
    public String id() {
        return "PL-08";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN
                && it.unit().level().directlyUnderCentre()
                && (CHAIRS.contains(it.post().kind())
                        || VICE_CHAIRS.contains(it.post().kind()));
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var chair = CHAIRS.contains(it.post().kind());
        var most = law.value("planning.from-committee", chair ? "chairs" : "vice-chairs");
        var basis = chair ? PostKind.DEPUTY_SECRETARY : PostKind.STANDING_COMMITTEE;
        var finding = law.finding(this).by(most).fact("basis", basis);
        if (it.onRecord().hidden()) {
            return OnRecord.notForHisEyes(finding);
        }
        var kinds = chair ? CHAIRS : VICE_CHAIRS;
        var counted = here(it).filter(post -> kinds.contains(post.kind()))
                .map(Post::code)
                .distinct()
                .sorted()
                .toList();
        var based = here(it).anyMatch(post -> post.kind() == basis);
        finding.atMost(
                        most,
                        most.number(),
                        counted.size(),
                        most.unit(),
                        new Text("Cùng nhóm chức danh, được quy hoạch", "Of this group of posts he is planned for"))
                .fact("based", based)
                .fact("posts", counted);
        return based
                ? finding.verdict()
                : finding.met(false)
                        .because(
                                "Chưa được quy hoạch hoặc chưa giữ chức danh %s của %s, là cơ sở để quy hoạch chức danh này."
                                        .formatted(basis, it.unit().code()),
                                "Neither planned for nor holding a post of kind %s of %s, on which this one would rest."
                                        .formatted(basis, it.unit().code()))
                        .verdict();
    }

    /** The posts of this very unit that he holds, is planned for, or is now to be planned for. */
    private static Stream<Post> here(Nomination it) {
        return Stream.of(it.heldNow(), it.onRecord().planned().stream(), Stream.of(it.post()))
                .flatMap(posts -> posts)
                .filter(post -> post.unit().equals(it.unit().code()));
    }
}
