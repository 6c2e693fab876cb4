package vn.kecan.planning.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.http.Cursors;

/** Reads a page of the gaps; the next page goes on with the same facts, plans and law. Changes nothing. */
@ApplicationScoped
class ReadGaps {

    /** Where the gaps go on, in the same state of knowledge. */
    record Position(LocalDate asOf, Instant knownAt, String rulebook, int seen) {}

    private final AskCoverage ask;
    private final Moments moments;
    private final Cursors cursors;
    private final Caller caller;
    private final PlansFound plans;
    private final Call call;

    ReadGaps(AskCoverage ask, Moments moments, Cursors cursors, Caller caller, PlansFound plans, Call call) {
        this.ask = ask;
        this.moments = moments;
        this.cursors = cursors;
        this.caller = caller;
        this.plans = plans;
        this.call = call;
    }

    GapsView read(CoverageQuestion it, @Nullable String cursor, @Nullable String limit) {
        var list = list(it);
        var size = Asked.limit(limit);
        var from = cursor == null ? null : cursors.read(list, cursor, Position.class);
        var moment = from == null ? ask.moment(it) : again(it, from);
        var standing = ask.standing(it, moment);
        var found = plans.in(standing);
        var gaps = new Gaps(standing);
        var all = gaps.all();
        var seen = from == null ? 0 : Math.min(from.seen(), all.size());
        var end = Math.min(all.size(), seen + size);
        var next = end == all.size()
                ? null
                : cursors.write(list, new Position(moment.asOf(), moment.knownAt(), moment.rulebook(), end));
        return new GapsView(
                standing.units().getFirst().code(),
                standing.term().code(),
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                moment.facts().snapshot(),
                standing.position(),
                moment.rulebook(),
                found.count(),
                found.none(),
                gaps.seats(),
                gaps.net(),
                gaps.seats() - gaps.net(),
                from == null ? gaps.singlePoints() : List.of(),
                all.size(),
                all.subList(seen, end).stream()
                        .map(one -> gaps.view(one, call.language()))
                        .toList(),
                next);
    }

    private Moment again(CoverageQuestion it, Position from) {
        return moments.of(
                from.asOf(), from.knownAt(), Asked.day("lawAt", it.lawAt).orElse(null), from.rulebook());
    }

    private String list(CoverageQuestion it) {
        var filters = new HashMap<String, String>();
        filters.put("root", caller.unit());
        filters.put("own", caller.cadre().orElse(""));
        filters.put("unit", String.valueOf(it.unit));
        filters.put("term", String.valueOf(it.term));
        filters.put("asOf", String.valueOf(it.asOf));
        filters.put("knownAt", String.valueOf(it.knownAt));
        filters.put("lawAt", String.valueOf(it.lawAt));
        return Cursors.list("gaps", filters);
    }
}
