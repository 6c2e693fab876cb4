package vn.kecan.planning.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** Puts the coverage of two days side by side. Changes nothing. */
@ApplicationScoped
class ReadTrend {

    private final AskCoverage ask;
    private final Moments moments;
    private final PlansFound plans;
    private final Call call;

    ReadTrend(AskCoverage ask, Moments moments, PlansFound plans, Call call) {
        this.ask = ask;
        this.moments = moments;
        this.plans = plans;
        this.call = call;
    }

    TrendView read(CoverageQuestion it, @Nullable String from, @Nullable String to) {
        var first = day("from", from);
        var last = day("to", to);
        if (!first.isBefore(last)) {
            throw Problems.invalid(
                    "to",
                    last,
                    "Phải sau ngày from (%s).".formatted(first),
                    "Must be after from (%s).".formatted(first));
        }
        var knownAt = Asked.instant("knownAt", it.knownAt).orElse(null);
        var then = moments.of(last, knownAt, null);
        var before = moments.of(first, then.knownAt(), null, then.rulebook());
        var old = CountCoverage.of(ask.standing(it, before), call.language());
        var later = ask.standing(it, then);
        var now = CountCoverage.of(later, call.language());
        var found = plans.in(later);
        var rows = new LinkedHashMap<String, TrendView.TrendRow>();
        now.rows()
                .forEach(row -> rows.put(
                        row.unit(), new TrendView.TrendRow(row.unit(), row.name(), null, TrendView.TrendDay.of(row))));
        old.rows()
                .forEach(row -> rows.merge(
                        row.unit(),
                        new TrendView.TrendRow(row.unit(), row.name(), TrendView.TrendDay.of(row), null),
                        (has, was) -> new TrendView.TrendRow(has.unit(), has.name(), was.from(), has.to())));
        return new TrendView(
                now.unit(),
                now.term(),
                first,
                last,
                then.knownAt(),
                now.snapshot(),
                now.entries(),
                now.rulebook(),
                found.count(),
                found.none(),
                List.copyOf(rows.values()));
    }

    private static LocalDate day(String name, @Nullable String text) {
        return Asked.day(name, text)
                .orElseThrow(() -> Problems.invalid(
                        name,
                        null,
                        "Thiếu ngày " + name + ".",
                        "The day " + name + " must be given, such as 2026-01-01."));
    }
}
