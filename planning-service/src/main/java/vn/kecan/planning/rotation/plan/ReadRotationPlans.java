package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moments;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Cursors;
import vn.kecan.platform.http.Page;

/** What there is to see of rotation plans. */
@ApplicationScoped
class ReadRotationPlans {

    /** Where a list goes on: always as it was known when its first page was read. */
    record Position(Instant knownAt, long after) {}

    private final RotationPlans plans;
    private final RotationAccess access;
    private final RotationProcedure procedure;
    private final Scope scope;
    private final Moments moments;
    private final Cursors cursors;
    private final Caller caller;

    ReadRotationPlans(
            RotationPlans plans,
            RotationAccess access,
            RotationProcedure procedure,
            Scope scope,
            Moments moments,
            Cursors cursors,
            Caller caller) {
        this.plans = plans;
        this.access = access;
        this.procedure = procedure;
        this.scope = scope;
        this.moments = moments;
        this.cursors = cursors;
        this.caller = caller;
    }

    Page<RotationPlanView> list(
            @Nullable String unit, @Nullable String knownAt, @Nullable String cursor, @Nullable String limit) {
        var size = Asked.limit(limit);
        var name = listName(unit, knownAt);
        var from = cursor == null
                ? new Position(moments.recordedAt(knownAt), 0)
                : cursors.read(name, cursor, Position.class);
        var found = plans.list(new RotationPlans.Wanted(
                scope.units().orElse(null), unit, caller.cadre().orElse(null), from.knownAt(), from.after(), size + 1));
        var last = found.size() > size ? found.get(size - 1).plan().recordedBy : 0;
        return Page.of(
                found.stream()
                        .map(procedure::standing)
                        .map(RotationPlanView::of)
                        .toList(),
                size,
                any -> cursors.write(name, new Position(from.knownAt(), last)));
    }

    private String listName(@Nullable String unit, @Nullable String knownAt) {
        var filters = new HashMap<String, String>();
        filters.put("root", caller.unit());
        filters.put("own", caller.cadre().orElse(""));
        filters.put("unit", unit == null ? "" : unit);
        filters.put("knownAt", knownAt == null ? "" : knownAt);
        return Cursors.list("rotation-plans", filters);
    }

    Response one(UUID id, @Nullable String knownAt) {
        var now = access.visible(id);
        var known = knownAt == null
                ? now
                : plans.at(id, moments.recordedAt(knownAt)).orElseThrow(() -> RotationRefusals.unknown(id));
        return Response.ok(RotationPlanView.of(procedure.standing(known)))
                .header("ETag", '"' + known.etag() + '"')
                .build();
    }

    Page<RotationTaken> steps(UUID id) {
        return new Page<>(procedure.visible(id).steps(), null);
    }
}
