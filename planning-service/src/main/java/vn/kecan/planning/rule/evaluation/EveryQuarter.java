package vn.kecan.planning.rule.evaluation;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import vn.kecan.planning.facts.Evaluation;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Centrally managed cadres are evaluated every quarter, by a day of its last month (198-KL/TW). */
final class EveryQuarter implements Rule<Nomination> {

    @Override
    public String id() {
        return "EV-05";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.STAY && it.post().centrallyManaged();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var before = law.value("evaluation.quarter-report");
        var due = it.asOf().isBefore(deadline(it.asOf(), before))
                ? it.asOf().minus(1, IsoFields.QUARTER_YEARS)
                : it.asOf();
        var quarter = due.get(IsoFields.QUARTER_OF_YEAR);
        var found = it.file()
                .all(Evaluation.class)
                .anyMatch(one ->
                        one.year() == due.getYear() && Integer.valueOf(quarter).equals(one.quarter()));
        var next = deadline(due.plus(1, IsoFields.QUARTER_YEARS), before);
        return law.finding(this)
                .by(before)
                .met(found)
                .fact("year", due.getYear())
                .fact("quarter", quarter)
                .fact("reportBefore", deadline(due, before))
                .flipsOn(found ? next : null)
                .because(
                        (found ? "Đã có" : "Chưa có")
                                + " đánh giá quý %d/%d, hạn trước ngày %s."
                                        .formatted(quarter, due.getYear(), deadline(due, before)),
                        "The evaluation of quarter %d of %d, due before %s, is %s."
                                .formatted(
                                        quarter,
                                        due.getYear(),
                                        deadline(due, before),
                                        found ? "on record" : "not on record"))
                .verdict();
    }

    /** That day of the last month of the quarter the day lies in. */
    private static LocalDate deadline(LocalDate day, Parameter before) {
        var last = day.range(IsoFields.DAY_OF_QUARTER).getMaximum();
        return day.with(IsoFields.DAY_OF_QUARTER, last).withDayOfMonth(Math.toIntExact(before.number()));
    }
}
