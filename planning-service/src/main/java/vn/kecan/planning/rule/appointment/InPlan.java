package vn.kecan.planning.rule.appointment;

import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;

/**
 * Who is appointed has been planned: in house for that post or an equal or higher one, from outside for an equal or
 * higher one (170/2025/NĐ-CP Điều 29.2, 377-QĐ/TW Điều 34).
 */
final class InPlan implements Rule<Nomination> {

    @Override
    public String id() {
        return "AP-01";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.APPOINT && !StructuralSeat.exempts(it, law);
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var inHouse = it.heldNow().anyMatch(post -> post.unit().equals(it.post().unit()));
        var finding = law.finding(this)
                .fact("source", inHouse ? "IN_HOUSE" : "OUTSIDE")
                .fact("rank", it.post().rank());
        if (it.onRecord().hidden()) {
            return OnRecord.notForHisEyes(finding);
        }
        var fitting = it.onRecord().planned().stream()
                .filter(post -> post.rank() <= it.post().rank())
                .map(Post::code)
                .sorted()
                .toList();
        return finding.met(!fitting.isEmpty())
                .fact("plannedFor", fitting)
                .because(
                        fitting.isEmpty()
                                ? "Chưa được quy hoạch chức danh này hoặc chức danh tương đương, cao hơn trong nhiệm kỳ %s."
                                        .formatted(it.term().code())
                                : "Đã được quy hoạch %s.".formatted(fitting),
                        fitting.isEmpty()
                                ? "Is planned neither for this post nor for an equal or higher one in the term %s. Maybe plan first."
                                        .formatted(it.term().code())
                                : "Is planned for %s.".formatted(fitting))
                .verdict();
    }
}
