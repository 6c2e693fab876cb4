package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/** Which plans and entries there are for the caller: those of his units, without his own entries. */
@ApplicationScoped
class PlanAccess {

    private final Plans plans;
    private final Scope scope;

    PlanAccess(Plans plans, Scope scope) {
        this.plans = plans;
        this.scope = scope;
    }

    Plan visible(UUID id) {
        return plans.one(id)
                .filter(it -> scope.has(it.unit))
                .orElseThrow(() -> Problems.notFound("plan", id.toString()));
    }

    PlanEntry visible(UUID plan, UUID entry, LocalDate asOf) {
        visible(plan);
        return plans.entry(plan, entry, asOf).filter(it -> !own(it.cadre)).orElseThrow(() -> unknown(entry));
    }

    boolean own(String cadre) {
        return scope.isOwn(cadre);
    }

    private static ProblemException unknown(UUID entry) {
        return Problems.notFound("entry", entry.toString());
    }
}
