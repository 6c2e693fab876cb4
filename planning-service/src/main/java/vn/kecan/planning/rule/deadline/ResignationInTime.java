package vn.kecan.planning.rule.deadline;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** A resignation: 10 working days to talk, 10 to decide, extended by at most 15 (170/2025/NĐ-CP Điều 52.3). */
final class ResignationInTime implements Rule<Deadline> {

    @Override
    public String id() {
        return "LV-02";
    }

    @Override
    public boolean concerns(Deadline it, Law law) {
        return it.kind() == DeadlineKind.RESIGNATION_DISCUSSION || it.kind() == DeadlineKind.RESIGNATION_DECISION;
    }

    @Override
    public Verdict judge(Deadline it, Law law) {
        var longest = law.value("leaving.resignation-days", "extension");
        var key = it.kind() == DeadlineKind.RESIGNATION_DISCUSSION ? "discussion" : "decision";
        var finding = law.finding(this).using(longest).fact("longestExtension", longest.number());
        return InTime.judge(it, finding, law.value("leaving.resignation-days", key));
    }
}
