package vn.kecan.planning.slate.ballot;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** A candidate from outside: more than half of those summoned; at exactly half the head decides (Điều 33.3). */
final class FromOutside implements Rule<BallotCase> {

    @Override
    public String id() {
        return "AP-16";
    }

    @Override
    public boolean concerns(BallotCase it, Law law) {
        return it.procedure() == Procedure.OUTSIDE && it.conference() == Conference.DECISION;
    }

    @Override
    public Verdict judge(BallotCase it, Law law) {
        return HeadsChoice.judge(it, law.finding(this), law.value("appointment.outside", "over"), law);
    }
}
