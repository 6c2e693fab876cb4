package vn.kecan.planning.rule.deadline;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** An answer on policy within 15 working days, then the procedure within 30 (170/2025/NĐ-CP Điều 33.1). */
final class ProcedureInTime implements Rule<Deadline> {

    @Override
    public String id() {
        return "AP-08";
    }

    @Override
    public boolean concerns(Deadline it, Law law) {
        return it.kind() == DeadlineKind.POLICY_ANSWER || it.kind() == DeadlineKind.PROCEDURE;
    }

    @Override
    public Verdict judge(Deadline it, Law law) {
        var key = it.kind() == DeadlineKind.POLICY_ANSWER ? "answer" : "procedure";
        return InTime.judge(it, law.finding(this), law.value("appointment.days", key));
    }
}
