package vn.kecan.planning.rule.appointment;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** For an equal or a lower post the age is not counted (170/2025/NĐ-CP Điều 29.5b). */
final class AgeNotCounted implements Rule<Nomination> {

    @Override
    public String id() {
        return "AP-04";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.APPOINT
                && it.stepsUp().filter(steps -> steps <= 0).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var held = it.best().orElseThrow();
        return law.finding(this)
                .fact("heldPost", held.code())
                .fact("heldRank", held.rank())
                .fact("rank", it.post().rank())
                .because(
                        "Chức danh tương đương hoặc thấp hơn chức danh đang giữ: không tính tuổi bổ nhiệm.",
                        "The post is equal to or lower than the one held: the age is not counted.")
                .verdict();
    }
}
