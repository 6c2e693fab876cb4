package vn.kecan.planning.report.impact;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.amendment.Drafts;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.problem.Problems;

/** Reads what was asked of an impact and finds the two laws it is between. */
@ApplicationScoped
class AskImpact {

    /** The parameters both questions have, as they were sent. */
    record Sent(
            @Nullable String unit,
            @Nullable String asOf,
            @Nullable String knownAt,
            @Nullable String cursor,
            @Nullable String limit) {}

    private final FindImpact find;
    private final Drafts drafts;
    private final Moments moments;
    private final Cursors cursors;
    private final Caller caller;

    AskImpact(FindImpact find, Drafts drafts, Moments moments, Cursors cursors, Caller caller) {
        this.find = find;
        this.drafts = drafts;
        this.moments = moments;
        this.cursors = cursors;
        this.caller = caller;
    }

    ImpactView ofDays(@Nullable String from, @Nullable String to, Sent it) {
        var wanted = wanted(from + " " + to, it);
        var moment = moment(it, wanted);
        var before = moments.lawOn("from", day("from", from), moment);
        var after = moments.lawOn("to", day("to", to), moment);
        return find.between(before, after, it.unit(), moment, wanted);
    }

    /** Of a draft: on its first day, or today if that is later. */
    ImpactView ofDraft(UUID id, @Nullable String lawAt, Sent it) {
        var wanted = wanted(id + " " + lawAt, it);
        var moment = moment(it, wanted);
        var draft = drafts.drafted(id, moment);
        var first = draft.from().isAfter(moment.asOf()) ? draft.from() : moment.asOf();
        var day = Asked.day("lawAt", lawAt).orElse(first);
        var before = moments.lawOn("lawAt", day, moment);
        var after = draft.rulebook().on(day).among(before.lineage());
        return find.between(before, after, it.unit(), moment, wanted);
    }

    private Moment moment(Sent it, FindImpact.Wanted wanted) {
        var from = wanted.from();
        return from == null
                ? moments.of(it.asOf(), it.knownAt(), null)
                : moments.of(from.asOf(), from.knownAt(), null, from.rulebook());
    }

    private FindImpact.Wanted wanted(String between, Sent it) {
        var filters = new HashMap<String, String>(Map.of("between", between, "root", caller.unit()));
        filters.put("own", caller.cadre().orElse(""));
        filters.put("unit", String.valueOf(it.unit()));
        filters.put("asOf", String.valueOf(it.asOf()));
        filters.put("knownAt", String.valueOf(it.knownAt()));
        var list = Cursors.list("impact", filters);
        var from = it.cursor() == null ? null : cursors.read(list, it.cursor(), FindImpact.Position.class);
        return new FindImpact.Wanted(list, from, Asked.limit(it.limit()));
    }

    private static LocalDate day(String name, @Nullable String text) {
        return Asked.day(name, text)
                .orElseThrow(() -> Problems.invalid(
                        name,
                        null,
                        "Thiếu ngày áp dụng luật (" + name + ").",
                        "The law day " + name + " must be given, such as 2025-10-08."));
    }
}
