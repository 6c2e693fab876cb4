package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;

/** What there is to see of plans. */
@ApplicationScoped
class ReadPlans {

    /** Where the list of plans goes on: always as it was known when its first page was read. */
    record Position(Instant knownAt, long after) {}

    private final Plans plans;
    private final PlanAccess access;
    private final JudgePlan judge;
    private final EntryRecord.Verdicts verdicts;
    private final Scope scope;
    private final Moments moments;
    private final Cursors cursors;
    private final Caller caller;
    private final Call call;

    ReadPlans(
            Plans plans,
            PlanAccess access,
            JudgePlan judge,
            EntryRecord.Verdicts verdicts,
            Scope scope,
            Moments moments,
            Cursors cursors,
            Caller caller,
            Call call) {
        this.plans = plans;
        this.access = access;
        this.judge = judge;
        this.verdicts = verdicts;
        this.scope = scope;
        this.moments = moments;
        this.cursors = cursors;
        this.caller = caller;
        this.call = call;
    }

    Page<PlanView> list(
            @Nullable String unit,
            @Nullable String term,
            @Nullable String knownAt,
            @Nullable String cursor,
            @Nullable String limit) {
        var size = Asked.limit(limit);
        var name = listName("plans", filters(unit, term, null, knownAt));
        var from = cursor == null
                ? new Position(moments.recordedAt(knownAt), 0)
                : cursors.read(name, cursor, Position.class);
        var found = plans.list(scope.units().orElse(null), unit, term, from.knownAt(), from.after(), size + 1);
        var last = found.size() > size ? found.get(size - 1).recordedBy : 0;
        return Page.of(
                found.stream().map(PlanView::of).toList(),
                size,
                any -> cursors.write(name, new Position(from.knownAt(), last)));
    }

    Response one(UUID id) {
        var plan = access.visible(id);
        return answer(PlanView.of(plan), plan.etag());
    }

    Page<PlanEntryView> entries(
            UUID id, @Nullable String asOf, @Nullable String knownAt, @Nullable String cursor, @Nullable String limit) {
        access.visible(id);
        var size = Asked.limit(limit);
        var name = listName("entries", filters(id.toString(), null, asOf, knownAt));
        var from = cursor == null
                ? EntryPosition.start(moments.day(asOf), moments.recordedAt(knownAt))
                : cursors.read(name, cursor, EntryPosition.class);
        var own = caller.cadre().orElse(null);
        var found = plans.page(id, from.asOf(), from.knownAt(), own, from, size + 1);
        var last = found.size() > size ? from.after(found.get(size - 1)) : from;
        return Page.of(
                found.stream().map(it -> verdicts.view(it, call.language())).toList(),
                size,
                any -> cursors.write(name, last));
    }

    Response entry(UUID id, UUID entryId, @Nullable String asOf) {
        var entry = access.visible(id, entryId, moments.day(asOf));
        return answer(verdicts.view(entry, call.language()), entry.etag());
    }

    PlanVerdictsView verdicts(UUID id, @Nullable String asOf, @Nullable String knownAt, @Nullable String lawAt) {
        var plan = access.visible(id);
        return judge.judge(plan, moments.of(asOf, knownAt, lawAt), call.language());
    }

    private String listName(String list, Map<String, String> filters) {
        filters.put("root", caller.unit());
        filters.put("own", caller.cadre().orElse(""));
        return Cursors.list(list, filters);
    }

    private static Map<String, String> filters(
            @Nullable String of, @Nullable String term, @Nullable String asOf, @Nullable String knownAt) {
        var filters = new HashMap<String, String>();
        filters.put("of", of == null ? "" : of);
        filters.put("term", term == null ? "" : term);
        filters.put("asOf", asOf == null ? "" : asOf);
        filters.put("knownAt", knownAt == null ? "" : knownAt);
        return filters;
    }

    private static Response answer(Object view, String etag) {
        return Response.ok(view).header("ETag", '"' + etag + '"').build();
    }
}
