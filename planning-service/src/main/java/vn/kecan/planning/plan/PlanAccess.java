package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.kecan.planning.eligibility.Reach;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/** Which plans and entries there are for the caller: those of his units, without his own entries. */
@ApplicationScoped
class PlanAccess {

    private final Plans plans;
    private final Reach reach;
    private final Caller caller;

    PlanAccess(Plans plans, Reach reach, Caller caller) {
        this.plans = plans;
        this.reach = reach;
        this.caller = caller;
    }

    Plan visible(UUID id) {
        return plans.one(id)
                .filter(it -> reach.has(it.unit))
                .orElseThrow(() -> Problems.notFound("plan", id.toString()));
    }

    PlanEntry visible(UUID plan, UUID entry, LocalDate asOf) {
        visible(plan);
        return plans.entry(plan, entry, asOf).filter(it -> !own(it.cadre)).orElseThrow(() -> unknown(entry));
    }

    boolean own(String cadre) {
        return caller.cadre().filter(cadre::equals).isPresent();
    }

    private static ProblemException unknown(UUID entry) {
        return Problems.notFound("entry", entry.toString());
    }
}
