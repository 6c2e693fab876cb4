package vn.kecan.planning.rule.vote;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Verdict;

/** A removal needs more than half of leadership and committee; else the head decides or reports (Điều 53.2). */
final class RemovalVote implements Rule<Vote> {

    @Override
    public String id() {
        return "LV-04";
    }

    @Override
    public boolean concerns(Vote it, Law law) {
        return it.kind() == VoteKind.REMOVAL;
    }

    @Override
    public Verdict judge(Vote it, Law law) {
        var share = law.value("leaving.removal-vote");
        var needed = Share.moreThan(share.number(), it.members());
        return law.finding(this)
                .by(share)
                .measured(it.inFavour() - needed, "persons")
                .fact("members", it.members())
                .fact("inFavour", it.inFavour())
                .fact("needed", needed)
                .because(
                        "%d/%d phiếu, cần ít nhất %d; không đủ thì người đứng đầu quyết định hoặc báo cáo."
                                .formatted(it.inFavour(), it.members(), needed),
                        "%d of %d in favour, at least %d needed; failing that the head decides or reports."
                                .formatted(it.inFavour(), it.members(), needed))
                .verdict();
    }
}
