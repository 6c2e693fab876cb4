package vn.kecan.planning.slate.ballot;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Verdict;

/**
 * From steps 2 and 3 the highest with more than half goes on; if nobody has it, all with 30 percent; if nobody, the
 * procedure stops and is reported (170/2025/NĐ-CP Điều 33.2).
 */
final class Shortlist implements Rule<BallotCase> {

    private static final String MAJORITY = "appointment.majority";

    @Override
    public String id() {
        return "AP-12";
    }

    @Override
    public boolean concerns(BallotCase it, Law law) {
        return it.conference() == Conference.SEALED_SHORTLIST || it.conference() == Conference.SHORTLIST;
    }

    @Override
    public Verdict judge(BallotCase it, Law law) {
        var over = law.value(MAJORITY, "over");
        var more = Share.moreThan(over.number(), it.summoned());
        var least = Share.atLeast(law.value(MAJORITY, "at-least").number(), it.summoned());
        var goingOn = Tally.goingOn(it, law);
        var highest =
                it.names().stream().mapToLong(BallotCase.Name::votes).max().orElse(0);
        return law.finding(this)
                .by(over)
                .met(!goingOn.isEmpty())
                .fact("denominator", it.summoned())
                .fact("neededOver", more)
                .fact("neededAtLeast", least)
                .fact("highest", highest)
                .fact("goingOn", goingOn)
                .because(
                        "Cao nhất %d/%d phiếu; trên 50%% là từ %d, không có thì từ %d; giới thiệu tiếp: %s."
                                .formatted(highest, it.summoned(), more, least, goingOn),
                        "The highest has %d of %d; more than half is %d, failing that at least %d; going on: %s."
                                .formatted(highest, it.summoned(), more, least, goingOn))
                .verdict();
    }
}
