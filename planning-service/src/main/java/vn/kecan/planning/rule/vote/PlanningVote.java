package vn.kecan.planning.rule.vote;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Verdict;

/** A name for a plan needed more than half of those summoned (50-QĐ/TW, from memory). */
final class PlanningVote implements Rule<Vote> {

    @Override
    public String id() {
        return "P50-08";
    }

    @Override
    public boolean concerns(Vote it, Law law) {
        return it.kind() == VoteKind.PLANNING;
    }

    @Override
    public Verdict judge(Vote it, Law law) {
        var share = law.value("regulation-50.conference");
        var needed = Share.moreThan(share.number(), it.members());
        return law.finding(this)
                .by(share)
                .measured(it.inFavour() - needed, "persons")
                .fact("members", it.members())
                .fact("inFavour", it.inFavour())
                .fact("needed", needed)
                .because(
                        "%d/%d phiếu, cần ít nhất %d.".formatted(it.inFavour(), it.members(), needed),
                        "%d of %d in favour, at least %d needed.".formatted(it.inFavour(), it.members(), needed))
                .verdict();
    }
}
