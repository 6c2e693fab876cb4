package vn.kecan.planning.slate.ballot;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** Shares are of those summoned; ballots are handed to those present, and to nobody else (170/2025/NĐ-CP Điều 33.2). */
final class Denominator implements Rule<BallotCase> {

    @Override
    public String id() {
        return "AP-10";
    }

    @Override
    public boolean concerns(BallotCase it, Law law) {
        return it.procedure() != Procedure.CONGRESS && it.conference().ballots();
    }

    @Override
    public Verdict judge(BallotCase it, Law law) {
        return law.finding(this)
                .by(law.value("appointment.majority", "over"))
                .measured(it.present() - it.issued(), "persons")
                .fact("denominator", it.summoned())
                .fact("present", it.present())
                .fact("issued", it.issued())
                .because(
                        "Tính trên %d người được triệu tập; phát %d phiếu cho %d người có mặt."
                                .formatted(it.summoned(), it.issued(), it.present()),
                        "Counted of %d summoned; %d ballots issued to %d present."
                                .formatted(it.summoned(), it.issued(), it.present()))
                .verdict();
    }
}
