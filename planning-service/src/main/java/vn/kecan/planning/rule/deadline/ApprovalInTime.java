package vn.kecan.planning.rule.deadline;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** A complete file is approved within 30 working days, extended by at most 15 (45-HD/BTCTW II.3). */
final class ApprovalInTime implements Rule<Deadline> {

    @Override
    public String id() {
        return "PL-19";
    }

    @Override
    public boolean concerns(Deadline it, Law law) {
        return it.kind() == DeadlineKind.APPROVAL;
    }

    @Override
    public Verdict judge(Deadline it, Law law) {
        var longest = law.value("planning.approval-days", "extension");
        var finding = law.finding(this).using(longest).fact("longestExtension", longest.number());
        return InTime.judge(it, finding, law.value("planning.approval-days", "approval"));
    }
}
