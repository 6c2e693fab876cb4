package vn.kecan.planning.rule.plannable;

import java.util.Optional;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Tier;

/** In a province a deputy of an agency, as object 1 for the committee, need not first be planned as its head (45-HD/BTCTW II.2.2). */
final class DeputyOfAgency implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-29";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN
                && it.tier() == Tier.TIER_1
                && it.unit().level().directlyUnderCentre()
                && it.post().kind() == PostKind.EXECUTIVE_COMMITTEE
                && deputy(it).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var deputy = deputy(it).orElseThrow();
        return law.finding(this)
                .fact("deputyPost", deputy.code())
                .fact("agency", deputy.unit())
                .because(
                        "Cấp phó của %s không nhất thiết phải quy hoạch cấp trưởng trước.".formatted(deputy.unit()),
                        "A deputy of %s need not first be planned as its head.".formatted(deputy.unit()))
                .verdict();
    }

    private static Optional<Post> deputy(Nomination it) {
        return it.heldNow().filter(post -> post.kind() == PostKind.DEPUTY_HEAD).findFirst();
    }
}
