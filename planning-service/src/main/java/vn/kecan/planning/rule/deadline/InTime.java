package vn.kecan.planning.rule.deadline;

import java.time.LocalDate;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Verdict;

/** What rules on deadlines share: how many working days are left, or how late it was. */
final class InTime {

    private InTime() {}

    /** Of a deadline of so many working days. */
    static Verdict judge(Deadline it, Finding finding, Parameter days) {
        return judge(it, finding.fact("extension", it.extension()), days, due(it, days));
    }

    static LocalDate due(Deadline it, Parameter days) {
        return it.calendar().after(it.begins(), days.number() + it.extension());
    }

    /** Of a deadline on a day. */
    static Verdict judge(Deadline it, Finding finding, Parameter by, LocalDate due) {
        var done = it.done();
        var reached = done == null ? it.asOf() : done;
        var left = it.calendar().between(reached, due);
        var met = !reached.isAfter(due);
        for (var day : it.calendar().exceptions(it.begins(), due)) {
            finding.using(day);
        }
        return finding.by(by)
                .measured(met ? left : Math.min(left, -1), "working-days")
                .flipsOn(done == null && met ? due.plusDays(1) : null)
                .fact("begins", it.begins())
                .fact("due", due)
                .fact("done", done)
                .because(
                        "Hạn đến hết ngày %s; %s.".formatted(due, vi(done, it.asOf(), left, met)),
                        "Due by the end of %s; %s.".formatted(due, en(done, it.asOf(), left, met)))
                .verdict();
    }

    private static String vi(
            @org.jspecify.annotations.Nullable LocalDate done, LocalDate asOf, long left, boolean met) {
        return (done == null ? "đến ngày " + asOf + " chưa xong" : "xong ngày " + done)
                + (met ? ", còn " + left + " ngày làm việc" : ", quá hạn " + -left + " ngày làm việc");
    }

    private static String en(
            @org.jspecify.annotations.Nullable LocalDate done, LocalDate asOf, long left, boolean met) {
        return (done == null ? "not done on " + asOf : "done on " + done)
                + (met ? ", " + left + " working day(s) to spare" : ", " + -left + " working day(s) late");
    }
}
