package vn.kecan.planning.slate.ballot;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The five steps follow each other; none is left out or done twice (170/2025/NĐ-CP Điều 33.2). */
final class StepInOrder implements Rule<BallotCase> {

    @Override
    public String id() {
        return "AP-11";
    }

    @Override
    public boolean concerns(BallotCase it, Law law) {
        return it.procedure() == Procedure.IN_HOUSE;
    }

    @Override
    public Verdict judge(BallotCase it, Law law) {
        var steps = law.rulebook().value("appointment.steps-in-house").on(law.day());
        return law.finding(this)
                .by(steps.getFirst())
                .met(it.step() == it.expected())
                .fact("step", it.step())
                .fact("due", it.expected())
                .fact("steps", steps.size())
                .because(
                        "Bước %d; bước đến lượt là %d trên %d.".formatted(it.step(), it.expected(), steps.size()),
                        "This is step %d; step %d of %d is due.".formatted(it.step(), it.expected(), steps.size()))
                .verdict();
    }
}
