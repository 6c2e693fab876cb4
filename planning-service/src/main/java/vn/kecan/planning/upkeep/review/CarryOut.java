package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.ChangePlan;
import vn.kecan.planning.plan.JudgeStanding;
import vn.kecan.planning.plan.NewPlanEntry;
import vn.kecan.planning.upkeep.removal.OpenRemovals;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.write.Recording;

/** Makes a plan what a review concluded: removals first, so that who comes in finds their place free. */
@ApplicationScoped
class CarryOut {

    private final ChangePlan plans;
    private final OpenRemovals removals;
    private final JudgeStanding judge;
    private final Scope scope;

    CarryOut(ChangePlan plans, OpenRemovals removals, JudgeStanding judge, Scope scope) {
        this.plans = plans;
        this.removals = removals;
        this.judge = judge;
        this.scope = scope;
    }

    /** @param moment under the recording lock */
    ReviewOutcome all(Recording rec, UUID plan, ReviewDiff diff, Moment moment) {
        var lines = new ArrayList<ReviewOutcome.Line>();
        var before = verdicts(plan, moment);
        for (var it : diff.of(Conclusion.REMOVE)) {
            var entry = Objects.requireNonNull(it.line().entry());
            plans.remove(rec, plan, entry, moment);
            removals.accept(rec, it.proposals(), it.line().reason());
            lines.add(line(it, entry, before.getOrDefault(entry, List.of())));
        }
        for (var it : diff.of(Conclusion.ADD)) {
            var entered = add(rec, plan, it.line(), moment);
            lines.add(line(it, entered.entry(), entered.judged().verdicts()));
        }
        var after = verdicts(plan, moment);
        for (var it : diff.of(Conclusion.KEEP)) {
            var entry = Objects.requireNonNull(it.line().entry());
            removals.decline(rec, it.proposals(), it.line().reason());
            lines.add(line(it, entry, after.getOrDefault(entry, List.of())));
        }
        return new ReviewOutcome(lines);
    }

    /** Whoever closes must not learn by a refusal what others concluded of him. */
    private ChangePlan.Entered add(Recording rec, UUID plan, ReviewLine it, Moment moment) {
        try {
            return plans.add(rec, plan, because(Objects.requireNonNull(it.addition()), it.reason()), moment);
        } catch (ProblemException refused) {
            throw scope.isOwn(it.cadre()) ? ReviewRefusals.anotherPerson() : refused;
        }
    }

    private static NewPlanEntry because(NewPlanEntry it, String reason) {
        return new NewPlanEntry(
                it.cadre(),
                it.post(),
                it.tier(),
                it.readiness(),
                it.rank(),
                it.emergencyCover(),
                it.source(),
                it.trainingPlan(),
                reason);
    }

    private Map<UUID, List<VerdictView>> verdicts(UUID plan, Moment moment) {
        var verdicts = new HashMap<UUID, List<VerdictView>>();
        judge.ofPlan(plan, moment).forEach(it -> verdicts.put(it.entry().entry(), VerdictView.of(it.verdicts())));
        return verdicts;
    }

    private static ReviewOutcome.Line line(ReviewDiff.Change it, UUID entry, List<VerdictView> verdicts) {
        return new ReviewOutcome.Line(it.line(), entry, it.proposals(), verdicts);
    }
}
