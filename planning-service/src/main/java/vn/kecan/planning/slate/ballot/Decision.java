package vn.kecan.planning.slate.ballot;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** Step 5: more than half decides; of two tied at exactly half the head chooses one (170/2025/NĐ-CP Điều 33.2đ). */
final class Decision implements Rule<BallotCase> {

    @Override
    public String id() {
        return "AP-14";
    }

    @Override
    public boolean concerns(BallotCase it, Law law) {
        return it.procedure() == Procedure.IN_HOUSE && it.conference() == Conference.DECISION;
    }

    @Override
    public Verdict judge(BallotCase it, Law law) {
        return HeadsChoice.judge(it, law.finding(this), law.value("appointment.decision", "over"), law);
    }
}
