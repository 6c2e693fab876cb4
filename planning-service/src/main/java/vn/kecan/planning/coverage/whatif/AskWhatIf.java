package vn.kecan.planning.coverage.whatif;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.AskCoverage;
import vn.kecan.planning.coverage.CountCoverage;
import vn.kecan.planning.coverage.CoverageView;
import vn.kecan.planning.coverage.PlansFound;
import vn.kecan.planning.coverage.standing.LayOut;
import vn.kecan.planning.coverage.standing.Standing;
import vn.kecan.planning.decision.amendment.Revise;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** Asks coverage with changes laid over the facts. Changes nothing. */
@ApplicationScoped
class AskWhatIf {

    private final Moments moments;
    private final AskCoverage coverage;
    private final LayOut layOut;
    private final PlansFound plans;
    private final Reach reach;
    private final Scope scope;

    AskWhatIf(Moments moments, AskCoverage coverage, LayOut layOut, PlansFound plans, Reach reach, Scope scope) {
        this.moments = moments;
        this.coverage = coverage;
        this.layOut = layOut;
        this.plans = plans;
        this.reach = reach;
        this.scope = scope;
    }

    WhatIfView ask(NewWhatIf it, Locale language) {
        var now = moments.of(it.asOf(), it.knownAt(), it.lawAt());
        var root = coverage.root(it.unit(), now);
        var term = reach.mustKnowTerm("term", it.term(), now);
        mustBeKnown(it, now);
        var turns = layOut.turns(term, now);
        var clashes = new Clashes();
        var laid = LayOver.of(it, now, turns, clashes);
        clashes.mustBeNone();
        var then = new Moment(now.asOf(), now.knownAt(), laid.facts(), law(it, now), now.rulebooks());
        return new WhatIfView(
                counted(layOut.of(root, term, now, turns), language),
                counted(layOut.of(root, term, then, laid.turns()), language));
    }

    private CoverageView counted(Standing it, Locale language) {
        return CountCoverage.of(it, language).with(plans.in(it));
    }

    private static Law law(NewWhatIf it, Moment now) {
        if (it.rulebook().isEmpty()) {
            return now.law();
        }
        var changes = it.rulebook().stream().map(one -> one.in(null)).toList();
        return Revise.with(now.law().rulebook(), changes, null)
                .on(now.lawAt())
                .among(now.law().lineage());
    }

    /** Whoever and whatever is named lies within the caller's reach, and is not himself. */
    private void mustBeKnown(NewWhatIf it, Moment now) {
        for (var move : it.moves()) {
            cadre("moves.cadre", move.cadre(), now);
            post("moves.from", move.from(), now);
            post("moves.to", move.to(), now);
        }
        it.retirements().forEach(one -> cadre("retirements.cadre", one.cadre(), now));
        for (var addition : it.additions()) {
            cadre("additions.cadre", addition.cadre(), now);
            post("additions.post", addition.post(), now);
        }
        for (var removal : it.removals()) {
            cadre("removals.cadre", removal.cadre(), now);
            post("removals.post", removal.post(), now);
        }
    }

    private void cadre(String field, String code, Moment now) {
        if (scope.isOwn(code)) {
            throw Problems.forbidden(
                    "own-candidacy",
                    new Text(
                            "Không được giả định về chính mình.",
                            "Nobody asks what would be if he himself were moved or planned. Maybe somebody else asks."));
        }
        reach.mustHaveCadre(field, code, now);
    }

    private void post(String field, @Nullable String code, Moment now) {
        if (code != null) {
            reach.mustHavePost(field, code, now);
        }
    }
}
