package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.moment.Judged;
import vn.kecan.planning.moment.Moment;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;

/** The way in for rooms that change a plan within a write of theirs: what the ledger remembers of it, they say. */
@ApplicationScoped
public class ChangePlan {

    /** An entry that has just come into the plan. */
    public record Entered(UUID entry, Judged judged) {}

    private final Plans plans;
    private final PlanAccess access;
    private final EnterEntry enter;
    private final EntryRecord.Verdicts verdicts;

    ChangePlan(Plans plans, PlanAccess access, EnterEntry enter, EntryRecord.Verdicts verdicts) {
        this.plans = plans;
        this.access = access;
        this.enter = enter;
        this.verdicts = verdicts;
    }

    /** The plan, or 404 for whoever does not reach its unit. */
    public KnownPlans.KnownPlan visible(UUID id) {
        return KnownPlans.told(access.visible(id));
    }

    /** Refuses a cadre or a post the caller cannot name for this plan, and himself. */
    public void mustBeInReach(UUID plan, NewPlanEntry wanted, Moment moment) {
        if (access.own(wanted.cadre())) {
            throw PlanRefusals.ownCandidacy();
        }
        enter.mustBeInReach(access.visible(plan), wanted, moment);
    }

    /**
     * Plans somebody from today on.
     *
     * @param moment under the recording lock
     * @throws vn.kecan.platform.problem.ProblemException 422 {@code urn:rule:…} when the law bars it, 409 when he is planned
     *     for the post already
     */
    public Entered add(Recording rec, UUID plan, NewPlanEntry wanted, Moment moment) {
        var entry = enter.enter(rec, access.visible(plan), wanted, moment);
        return new Entered(entry.id, verdicts.recorded(entry).judged());
    }

    /**
     * Takes an entry out from today on.
     *
     * @param moment under the recording lock
     * @return the entry as it was, for the ledger
     */
    public Object remove(Recording rec, UUID plan, UUID entry, Moment moment) {
        access.visible(plan);
        var old =
                plans.entry(plan, entry, moment.asOf()).orElseThrow(() -> Problems.notFound("entry", entry.toString()));
        var before = verdicts.recorded(old);
        Successions.replace(plans, old, null, moment.asOf(), rec);
        return before;
    }
}
