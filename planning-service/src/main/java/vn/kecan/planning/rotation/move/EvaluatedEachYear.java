package vn.kecan.planning.rotation.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The receiving body evaluates a rotated cadre every year and sends a copy to the sending body (170/2025/NĐ-CP Điều 49). */
final class EvaluatedEachYear implements Rule<Served> {

    @Override
    public String id() {
        return "RO-13";
    }

    @Override
    public Verdict judge(Served it, Law law) {
        var every = law.value("rotation.evaluation-every");
        var missing = missing(it, every);
        var running = it.since().plusMonths(every.number() * years(it, every));
        return law.finding(this)
                .by(every)
                .onlyWarns()
                .met(missing.isEmpty())
                .fact("since", it.since())
                .fact("until", it.until())
                .fact(
                        "evaluations",
                        it.evaluations().stream()
                                .map(one -> one.until().toString())
                                .toList())
                .fact("missingUntil", missing.stream().map(LocalDate::toString).toList())
                .flipsOn(running.isAfter(it.until()) ? running : null)
                .because(
                        missing.isEmpty()
                                ? "Mỗi năm luân chuyển đã có đánh giá của nơi đến, gửi nơi đi."
                                : "Thiếu đánh giá của nơi đến, có gửi nơi đi, cho năm luân chuyển đến %s."
                                        .formatted(missing),
                        missing.isEmpty()
                                ? "Every full year has its evaluation by the receiving body, copied to the sending one."
                                : "No evaluation by the receiving body, copied to the sending one, for the year(s) of rotation until %s."
                                        .formatted(missing))
                .verdict();
    }

    /** The ends of the full years for which there is none. */
    private static List<LocalDate> missing(Served it, Parameter every) {
        var missing = new ArrayList<LocalDate>();
        for (long year = 1; year < years(it, every); year++) {
            var from = it.since().plusMonths(every.number() * (year - 1));
            var to = it.since().plusMonths(every.number() * year);
            if (it.evaluations().stream()
                    .noneMatch(one -> one.copiedToSender()
                            && one.until().isAfter(from)
                            && !one.until().isAfter(to))) {
                missing.add(to);
            }
        }
        return missing;
    }

    /** The how-manieth year is running on the day, from 1. */
    private static long years(Served it, Parameter every) {
        long year = 1;
        while (!it.since().plusMonths(every.number() * year).isAfter(it.until())) {
            year++;
        }
        return year;
    }
}
