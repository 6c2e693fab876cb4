package vn.kecan.planning.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.standing.Standing;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.plan.KnownPlans;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.problem.Text;

/** Tells where there is no plan to count from where there is one with nobody in it: the figures are the same. */
@ApplicationScoped
public class PlansFound {

    private final KnownPlans plans;
    private final Call call;

    PlansFound(KnownPlans plans, Call call) {
        this.plans = plans;
        this.call = call;
    }

    /**
     * The plans for the term.
     *
     * @param count how many the unit and those below it have
     * @param none that there are none, in words; null: there are some
     */
    public record Found(int count, @Nullable String none) {}

    public Found in(Standing it) {
        var units = it.units().stream().map(Unit::code).toList();
        var count = plans.count(units, it.term().code(), it.moment().knownAt());
        return new Found(count, count > 0 ? null : none(it, call.language()));
    }

    private static String none(Standing it, Locale language) {
        return new Text(
                        "Đến %s, %s và các đơn vị bên dưới chưa lập quy hoạch nhiệm kỳ %s; hãy mở quy hoạch, hoặc hỏi nhiệm kỳ khác.",
                        "As known at %s, neither %s nor a unit below it has a plan for %s. Maybe open one, or ask for another term.")
                .in(language)
                .formatted(
                        it.moment().knownAt(),
                        it.units().getFirst().code(),
                        it.term().code());
    }
}
