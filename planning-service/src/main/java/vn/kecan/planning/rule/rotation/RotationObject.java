package vn.kecan.planning.rule.rotation;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Whom rotation is for: cadres in a plan, non-local heads, others as the competent level decides (65-QĐ/TW Điều 4.2). */
final class RotationObject implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-02";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.ROTATE;
    }

    /** To place a head who is not of the place. */
    static boolean nonLocalHead(Nomination it) {
        return it.post().head() && it.post().nonLocal();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var finding = law.finding(this)
                .fact("nonLocalHead", nonLocalHead(it))
                .fact("statedCaseDecision", it.stated().caseDecision());
        if (it.onRecord().hidden()) {
            return OnRecord.notForHisEyes(finding);
        }
        var object = object(it);
        return finding.met(!object.isEmpty())
                .fact("object", object.isEmpty() ? null : object)
                .because(
                        object.isEmpty()
                                ? "Không thuộc quy hoạch, không phải người đứng đầu không là người địa phương: chỉ khi cấp có thẩm quyền quyết định."
                                : "Thuộc đối tượng luân chuyển %s.".formatted(object),
                        object.isEmpty()
                                ? "Neither in a plan nor a non-local head: only if the competent level so decides. Maybe state its decision."
                                : "Is an object of rotation: %s.".formatted(object))
                .verdict();
    }

    private static String object(Nomination it) {
        if (!it.onRecord().planned().isEmpty()) {
            return "PLANNED";
        }
        return nonLocalHead(it) ? "NON_LOCAL_HEAD" : it.stated().decidedApart() ? "DECIDED_APART" : "";
    }
}
