package vn.kecan.planning.rule.rotation;

import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Who is rotated is in a plan, unless he is placed as a non-local head or the competent level decides (65-QĐ/TW Điều 1). */
final class RotatedFromPlan implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-04";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.ROTATE
                && !RotationObject.nonLocalHead(it)
                && !it.stated().decidedApart();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var finding = law.finding(this).fact("term", it.term().code());
        if (it.onRecord().hidden()) {
            return OnRecord.notForHisEyes(finding);
        }
        var planned = it.onRecord().planned().stream().map(Post::code).sorted().toList();
        return finding.met(!planned.isEmpty())
                .fact("plannedFor", planned)
                .because(
                        planned.isEmpty()
                                ? "Chưa có trong quy hoạch nhiệm kỳ %s."
                                        .formatted(it.term().code())
                                : "Đã được quy hoạch %s.".formatted(planned),
                        planned.isEmpty()
                                ? "Is in no plan of the term %s. Maybe plan first, or state the competent level's decision."
                                        .formatted(it.term().code())
                                : "Is planned for %s.".formatted(planned))
                .verdict();
    }
}
