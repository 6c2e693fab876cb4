package vn.kecan.planning.upkeep.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.VerdictSaid;
import vn.kecan.planning.upkeep.removal.OpenRemovals;
import vn.kecan.planning.upkeep.removal.OpenRemovals.OpenRemoval;
import vn.kecan.planning.upkeep.reorganisation.FindLost;
import vn.kecan.planning.upkeep.reorganisation.LostEntry;

/** What flows into an open review of itself: removals a rule proposes, and entries whose post is no more. */
@ApplicationScoped
class ToLookAt {

    private final OpenRemovals removals;
    private final FindLost lost;
    private final Scope scope;

    ToLookAt(OpenRemovals removals, FindLost lost, Scope scope) {
        this.removals = removals;
        this.lost = lost;
        this.scope = scope;
    }

    /** Without what concerns the caller himself. */
    List<ProposedRemoval> in(UUID plan, Moment moment, Locale language) {
        return Stream.concat(
                        removals.of(List.of(plan)).stream()
                                .filter(it -> !scope.isOwn(it.cadre()))
                                .map(it -> byRule(it, language)),
                        lost.ofPlan(plan, moment).entries().stream().map(ToLookAt::lost))
                .toList();
    }

    private static ProposedRemoval byRule(OpenRemoval it, Locale language) {
        return new ProposedRemoval(
                ProposedRemoval.Ground.RULE,
                it.entry(),
                it.cadre(),
                it.post(),
                it.id(),
                it.due(),
                VerdictSaid.of(it.verdict(), language),
                null,
                List.of(),
                null);
    }

    private static ProposedRemoval lost(LostEntry it) {
        return new ProposedRemoval(
                ProposedRemoval.Ground.LOST_TARGET,
                it.entry(),
                it.cadre(),
                it.post(),
                null,
                null,
                null,
                it.endsOn(),
                it.into(),
                it.proposed());
    }
}
