package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;

/** The entries the caller may see, found by their post or their plan. */
@ApplicationScoped
public class PlannedFor {

    private final Plans plans;
    private final PlanAccess access;
    private final Scope scope;

    PlannedFor(Plans plans, PlanAccess access, Scope scope) {
        this.plans = plans;
        this.access = access;
        this.scope = scope;
    }

    /** Those for one of the posts, in whichever plan of the caller's units. */
    public List<PlannedEntry> posts(Collection<String> posts, LocalDate asOf, Instant knownAt) {
        return plans.entriesFor(posts, asOf, knownAt).stream()
                .filter(it -> scope.has(it.unit()) && !access.own(it.cadre()))
                .toList();
    }

    /** Every entry of a plan the caller reaches, his own too: for judging, not for his eyes. */
    public List<PlannedEntry> everyone(UUID id, LocalDate asOf, Instant knownAt) {
        var plan = access.visible(id);
        return plans.all(id, asOf, knownAt).stream()
                .map(it -> new PlannedEntry(id, plan.unit, plan.term, it.id, it.cadre, it.post, it.tier))
                .toList();
    }

    /** Those of one plan, or 404. */
    public List<PlannedEntry> plan(UUID id, LocalDate asOf, Instant knownAt) {
        var plan = access.visible(id);
        return plans.all(id, asOf, knownAt).stream()
                .filter(it -> !access.own(it.cadre))
                .map(it -> new PlannedEntry(id, plan.unit, plan.term, it.id, it.cadre, it.post, it.tier))
                .toList();
    }
}
