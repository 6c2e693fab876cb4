package vn.kecan.planning.rule.deadline;

import java.time.Month;
import java.time.Year;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The plan of the next term is built in the second year of the term (45-HD/BTCTW II.4.1). */
final class NextTermPlanInTime implements Rule<Deadline> {

    @Override
    public String id() {
        return "PL-20";
    }

    @Override
    public boolean concerns(Deadline it, Law law) {
        return it.kind() == DeadlineKind.NEXT_TERM_PLAN;
    }

    @Override
    public Verdict judge(Deadline it, Law law) {
        var year = law.value("planning.next-term-year");
        var last = Year.from(it.begins())
                .plusYears(year.number() - 1)
                .atMonth(Month.DECEMBER)
                .atEndOfMonth();
        return InTime.judge(it, law.finding(this), year, last);
    }
}
