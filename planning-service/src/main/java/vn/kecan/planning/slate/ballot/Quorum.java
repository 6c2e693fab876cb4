package vn.kecan.planning.slate.ballot;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Verdict;

/** Two thirds of those summoned are present (170/2025/NĐ-CP Điều 33.2). */
final class Quorum implements Rule<BallotCase> {

    @Override
    public String id() {
        return "AP-09";
    }

    @Override
    public boolean concerns(BallotCase it, Law law) {
        return it.procedure() != Procedure.CONGRESS;
    }

    @Override
    public Verdict judge(BallotCase it, Law law) {
        var numerator = law.value("appointment.quorum", "numerator");
        var denominator = law.value("appointment.quorum", "denominator");
        var needed = Share.atLeast(numerator.number(), denominator.number(), it.summoned());
        return law.finding(this)
                .by(numerator)
                .measured(it.present() - needed, "persons")
                .fact("summoned", it.summoned())
                .fact("present", it.present())
                .fact("share", numerator.number() + "/" + denominator.number())
                .because(
                        "Triệu tập %d, có mặt %d, cần ít nhất %d.".formatted(it.summoned(), it.present(), needed),
                        "%d of %d summoned are present, at least %d needed."
                                .formatted(it.present(), it.summoned(), needed))
                .verdict();
    }
}
