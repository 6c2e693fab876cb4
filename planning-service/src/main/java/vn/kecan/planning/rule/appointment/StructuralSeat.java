package vn.kecan.planning.rule.appointment;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * Who already holds a post higher than the committee seat he is to be assigned by structure needs neither a plan entry
 * nor the four steps for that seat (45-HD/BTCTW II.1.2).
 */
final class StructuralSeat implements Rule<Nomination> {

    private static final String ID = "PL-03";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.APPOINT
                && it.post().kind().committeeSeat()
                && it.best().isPresent();
    }

    /** Whether the clause exempts this case from having been planned. */
    static boolean exempts(Nomination it, Law law) {
        return law.inForce(ID)
                && it.post().kind().committeeSeat()
                && it.stepsUp().filter(steps -> steps < 0).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var exempt = exempts(it, law);
        var held = it.best().orElseThrow();
        return law.finding(this)
                .fact("heldPost", held.code())
                .fact("heldRank", held.rank())
                .fact("seatRank", it.post().rank())
                .fact("exempt", exempt)
                .because(
                        exempt
                                ? "Chức danh đang giữ cao hơn ghế cấp ủy: không cần quy hoạch và quy trình 4 bước cho ghế này."
                                : "Chức danh đang giữ không cao hơn ghế cấp ủy: vẫn cần quy hoạch và quy trình cho ghế này.",
                        exempt
                                ? "The post held is higher than the seat: it needs neither a plan entry nor the four steps."
                                : "The post held is not higher than the seat: it needs a plan entry and the procedure.")
                .verdict();
    }
}
