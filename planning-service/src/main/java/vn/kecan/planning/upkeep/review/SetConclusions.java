package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.plan.ChangePlan;
import vn.kecan.planning.plan.PlannedEntry;
import vn.kecan.planning.plan.PlannedFor;
import vn.kecan.planning.upkeep.removal.OpenRemovals;
import vn.kecan.planning.upkeep.removal.OpenRemovals.OpenRemoval;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Sets what an open review is to conclude, in place of what was set before. What others set of the caller himself stays. */
@ApplicationScoped
class SetConclusions {

    private final Reviews reviews;
    private final ReviewAccess access;
    private final ReviewRecord record;
    private final ToLookAt toLookAt;
    private final ChangePlan plans;
    private final PlannedFor planned;
    private final OpenRemovals removals;
    private final Scope scope;
    private final Caller caller;
    private final Call call;

    SetConclusions(
            Reviews reviews,
            ReviewAccess access,
            ReviewRecord record,
            ToLookAt toLookAt,
            ChangePlan plans,
            PlannedFor planned,
            OpenRemovals removals,
            Scope scope,
            Caller caller,
            Call call) {
        this.reviews = reviews;
        this.access = access;
        this.record = record;
        this.toLookAt = toLookAt;
        this.plans = plans;
        this.planned = planned;
        this.removals = removals;
        this.scope = scope;
        this.caller = caller;
        this.call = call;
    }

    Written set(Recording rec, UUID planId, UUID id, NewConclusions wanted, Moment today) {
        access.visible(planId, id);
        rec.lock();
        var moment = today.under(rec);
        var review = access.visible(planId, id);
        rec.match(review.etag());
        review.mustAllow(ReviewStep.CONCLUDE);
        var content = content(planId, record.content(review), wanted, moment);
        var act = ReviewAct.taken(ReviewStep.CONCLUDE, id, moment.asOf(), rec, caller);
        act.content = record.written(content);
        reviews.keep(act);

        var after = review.after(act);
        rec.enter(Entry.of(
                ReviewStep.CONCLUDE.action(), "review", id.toString(), record.whole(review), record.whole(after)));
        return Written.ok(
                after.etag(),
                record.view(
                        after, plans.visible(planId), toLookAt.in(planId, moment, call.language()), call.language()));
    }

    private ReviewContent content(UUID plan, ReviewContent before, NewConclusions wanted, Moment moment) {
        var entries = new HashMap<UUID, PlannedEntry>();
        planned.plan(plan, moment.asOf(), moment.knownAt()).forEach(it -> entries.put(it.entry(), it));
        var lines = new ArrayList<ReviewLine>();
        lines.addAll(lines("kept", Conclusion.KEEP, wanted.kept(), entries));
        lines.addAll(lines("removals", Conclusion.REMOVE, wanted.removals(), entries));
        var added = new HashSet<String>();
        for (var it : wanted.additions()) {
            plans.mustBeInReach(plan, it.entry(), moment);
            if (!added.add(it.entry().cadre() + " " + it.entry().post())) {
                throw ReviewRefusals.twice("additions", it.entry().cadre());
            }
            lines.add(new ReviewLine(
                    Conclusion.ADD, null, it.entry().cadre(), it.entry().post(), it.reason(), it.entry()));
        }
        before.lines().stream().filter(it -> scope.isOwn(it.cadre())).forEach(lines::add);
        var known = removals.of(List.of(plan)).stream()
                .filter(it -> !scope.isOwn(it.cadre()) || before.proposals().contains(it.id()))
                .map(OpenRemoval::id)
                .toList();
        return new ReviewContent(lines, known);
    }

    /** An entry found once is not there a second time: nothing is concluded of it twice. */
    private static List<ReviewLine> lines(
            String list, Conclusion as, List<NewConclusions.OfEntry> some, Map<UUID, PlannedEntry> entries) {
        var lines = new ArrayList<ReviewLine>();
        for (var n = 0; n < some.size(); n++) {
            var field = list + "[" + n + "].entry";
            var it = some.get(n);
            if (!entries.containsKey(it.entry())) {
                throw ReviewRefusals.notInPlan(field, it.entry());
            }
            var entry = entries.put(it.entry(), null);
            if (entry == null) {
                throw ReviewRefusals.twice(field, it.entry());
            }
            lines.add(new ReviewLine(as, entry.entry(), entry.cadre(), entry.post(), it.reason(), null));
        }
        return lines;
    }
}
