package vn.kecan.planning.rule.vote;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Verdict;

/** Changing the approved structure in mid-term needs more than two thirds of all members (45-HD/BTCTW III.5). */
final class StructureChange implements Rule<Vote> {

    @Override
    public String id() {
        return "AP-19";
    }

    @Override
    public boolean concerns(Vote it, Law law) {
        return it.kind() == VoteKind.STRUCTURE_CHANGE;
    }

    @Override
    public Verdict judge(Vote it, Law law) {
        var numerator = law.value("congress.structure-change", "numerator");
        var denominator = law.value("congress.structure-change", "denominator");
        var needed = Share.moreThan(numerator.number(), denominator.number(), it.members());
        return law.finding(this)
                .by(numerator)
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
