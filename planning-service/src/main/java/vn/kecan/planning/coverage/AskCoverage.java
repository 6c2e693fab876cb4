package vn.kecan.planning.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToLongFunction;
import vn.kecan.planning.coverage.standing.CoveredPost;
import vn.kecan.planning.coverage.standing.LayOut;
import vn.kecan.planning.coverage.standing.Standing;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.plan.FindBarred;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** Reads what was asked of coverage, and answers. Changes nothing. */
@ApplicationScoped
public class AskCoverage {

    private final Moments moments;
    private final Reach reach;
    private final Scope scope;
    private final LayOut layOut;
    private final FindBarred barred;
    private final PlansFound plans;
    private final Call call;

    AskCoverage(
            Moments moments, Reach reach, Scope scope, LayOut layOut, FindBarred barred, PlansFound plans, Call call) {
        this.moments = moments;
        this.reach = reach;
        this.scope = scope;
        this.layOut = layOut;
        this.barred = barred;
        this.plans = plans;
        this.call = call;
    }

    CoverageView ask(CoverageQuestion it, boolean wantsBarred) {
        var standing = standing(it);
        var counted = wantsBarred
                ? CountCoverage.of(standing, call.language(), barred(standing))
                : CountCoverage.of(standing, call.language());
        return counted.with(plans.in(standing));
    }

    /** What is asked about, laid out. */
    public Standing standing(CoverageQuestion it) {
        return standing(it, moment(it));
    }

    /** The same at another moment. */
    public Standing standing(CoverageQuestion it, Moment moment) {
        var root = root(Asked.given("unit", it.unit), moment);
        return layOut.of(root, reach.mustKnowTerm("term", Asked.given("term", it.term), moment), moment);
    }

    /** The root of what is asked about. Whoever asks for a unit of his that is no more, is told so. */
    public Unit root(String unit, Moment moment) {
        moment.facts()
                .lastDay(unit, moment.asOf())
                .filter(any -> scope.has(unit, moment.asOf()))
                .ifPresent(last -> {
                    throw Problems.unprocessable(
                            "unit",
                            unit,
                            "Đơn vị này đã kết thúc, ngày cuối là %s. Có thể hỏi theo ngày đó (asOf), hoặc hỏi đơn vị kế tiếp."
                                    .formatted(last),
                            "This unit has ended; its last day was %s. Maybe ask as of that day, or for its successor."
                                    .formatted(last));
                });
        return reach.mustHaveUnit("unit", unit, moment);
    }

    /** The moment asked about. */
    public Moment moment(CoverageQuestion it) {
        return moments.of(it.asOf, it.knownAt, it.lawAt);
    }

    private ToLongFunction<List<CoveredPost>> barred(Standing on) {
        var posts = on.posts(0).stream().map(it -> it.post().code()).toList();
        var found = barred.among(new HashSet<>(posts), on.term(), on.moment());
        return some -> some.stream()
                .flatMap(it -> it.turns().stream())
                .filter(it -> found.contains(new FindBarred.Case(it.cadre(), it.post())))
                .count();
    }
}
