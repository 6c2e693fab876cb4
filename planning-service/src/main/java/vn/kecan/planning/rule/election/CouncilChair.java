package vn.kecan.planning.rule.election;

import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** The chair of the People's Council is the secretary or a deputy secretary, in province and commune (45-CT/TW). */
final class CouncilChair implements Rule<Nomination> {

    @Override
    public String id() {
        return "CM-13";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() != Purpose.PLAN
                && it.post().kind() == PostKind.COUNCIL_CHAIR
                && (it.unit().level().directlyUnderCentre() || it.unit().level() == Level.COMMUNE);
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var secretary = it.heldNow()
                .filter(post -> post.unit().equals(it.unit().code()))
                .map(Post::kind)
                .anyMatch(kind -> kind == PostKind.SECRETARY || kind == PostKind.DEPUTY_SECRETARY);
        return law.finding(this)
                .met(secretary)
                .fact("secretaryOrDeputy", secretary)
                .because(
                        secretary
                                ? "Đang là bí thư hoặc phó bí thư của %s."
                                        .formatted(it.unit().code())
                                : "Chủ tịch HĐND do bí thư hoặc phó bí thư đảm nhiệm; người này chưa giữ chức danh đó ở %s."
                                        .formatted(it.unit().code()),
                        secretary
                                ? "Is secretary or deputy secretary of %s."
                                        .formatted(it.unit().code())
                                : "The chair of the Council is to be the secretary or a deputy secretary; this person is neither in %s."
                                        .formatted(it.unit().code()))
                .verdict();
    }
}
