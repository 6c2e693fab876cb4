package vn.kecan.planning.coverage.projection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.kecan.planning.coverage.AskCoverage;
import vn.kecan.planning.coverage.CoverageQuestion;
import vn.kecan.planning.coverage.PlansFound;
import vn.kecan.planning.coverage.standing.LayOut;
import vn.kecan.planning.coverage.standing.Standing;
import vn.kecan.planning.coverage.whatif.LaidOver;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.due.DueAhead;

/** Asks coverage on the first day of each month with the facts advanced to it. Changes nothing. */
@ApplicationScoped
class ProjectCoverage {

    private final AskCoverage ask;
    private final LayOut layOut;
    private final DueAhead dueAhead;
    private final PlansFound plans;
    private final Scope scope;

    ProjectCoverage(AskCoverage ask, LayOut layOut, DueAhead dueAhead, PlansFound plans, Scope scope) {
        this.ask = ask;
        this.layOut = layOut;
        this.dueAhead = dueAhead;
        this.plans = plans;
        this.scope = scope;
    }

    /** @param to the last month; at least that of the day asked about */
    ProjectionView project(CoverageQuestion question, Moment moment, YearMonth to) {
        var start = ask.standing(question, moment);
        var first = YearMonth.from(moment.asOf()).plusMonths(1).atDay(1);
        var due = dueAhead.on(start.units(), moment, to.atDay(1)).stream()
                .filter(it -> !scope.isOwn(it.cadre()))
                .toList();
        var leaving = new Leaving(moment, first, due);
        start.posts(0).stream()
                .flatMap(it -> moment.facts().holdersOf(it.post().code(), moment.asOf()).stream())
                .forEach(it -> leaving.retires(it.cadre()));
        var facts = new LaidOver(moment.facts(), leaving::retires, leaving.ended(), List.of());
        var steps = new Steps(leaving, due, Expiring.of(start.everybody(), moment.facts()));
        var months = new ArrayList<ProjectionMonth>();
        months.add(ProjectionMonth.of(start, steps.start(moment.asOf())));
        var before = start;
        for (var day = first; !day.isAfter(to.atDay(1)) && stands(start, day); day = day.plusMonths(1)) {
            var now = advanced(start, day, facts, leaving);
            months.add(ProjectionMonth.of(now, steps.between(before, now)));
            before = now;
        }
        var found = plans.in(start);
        return new ProjectionView(
                start.units().getFirst().code(),
                start.term().code(),
                moment.asOf(),
                moment.knownAt(),
                moment.lawAt(),
                to,
                moment.facts().snapshot(),
                start.position(),
                moment.rulebook(),
                found.count(),
                found.none(),
                months);
    }

    private static boolean stands(Standing start, LocalDate day) {
        return start.moment().facts().unit(start.units().getFirst().code(), day).isPresent();
    }

    /** The law goes on with the days, unless a law day of its own was asked for. */
    private Standing advanced(Standing start, LocalDate day, Facts facts, Leaving leaving) {
        var from = start.moment();
        var law = from.lawAt().equals(from.asOf()) ? from.law().on(day) : from.law();
        var then = new Moment(day, from.knownAt(), facts, law, from.rulebooks());
        var turns = layOut.turns(start.term(), then);
        var staying =
                turns.all().stream().filter(it -> !leaving.retiredBy(day, it)).toList();
        return layOut.of(start.units().getFirst(), start.term(), then, turns.with(staying));
    }
}
