package vn.kecan.planning.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.eligibility.Moments;
import vn.kecan.planning.eligibility.Reach;
import vn.kecan.planning.plan.FindBarred;
import vn.kecan.planning.standing.CoveredPost;
import vn.kecan.planning.standing.LayOut;
import vn.kecan.planning.standing.Standing;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Problems;

/** Reads what was asked of coverage, and answers. Changes nothing. */
@ApplicationScoped
class AskCoverage {

    private final Moments moments;
    private final Reach reach;
    private final LayOut layOut;
    private final FindBarred barred;
    private final Call call;

    AskCoverage(Moments moments, Reach reach, LayOut layOut, FindBarred barred, Call call) {
        this.moments = moments;
        this.reach = reach;
        this.layOut = layOut;
        this.barred = barred;
        this.call = call;
    }

    CoverageView ask(CoverageQuestion it) {
        var standing = standing(it);
        return it.wantsBarred()
                ? CountCoverage.of(standing, call.language(), barred(standing))
                : CountCoverage.of(standing, call.language());
    }

    Standing standing(CoverageQuestion it) {
        return standing(it, moments.of(it.asOf, it.knownAt, it.lawAt));
    }

    Standing standing(CoverageQuestion it, Moment moment) {
        var root = reach.mustHaveUnit("unit", given("unit", it.unit), moment);
        return layOut.of(root, reach.mustKnowTerm("term", given("term", it.term), moment), moment);
    }

    private java.util.function.ToLongFunction<List<CoveredPost>> barred(Standing on) {
        var posts = on.posts(0).stream().map(it -> it.post().code()).toList();
        var found = barred.among(new HashSet<>(posts), on.term(), on.moment());
        return some -> some.stream()
                .flatMap(it -> it.turns().stream())
                .filter(it -> found.contains(new FindBarred.Case(it.cadre(), it.post())))
                .count();
    }

    static String given(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw Problems.invalid(
                    name, value, "Thiếu tham số " + name + ".", "The parameter " + name + " must be given.");
        }
        return value;
    }
}
