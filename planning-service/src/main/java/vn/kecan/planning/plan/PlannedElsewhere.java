package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.AlsoPlanned;

/** Answers eligibility's question where else somebody is planned. */
@ApplicationScoped
class PlannedElsewhere implements AlsoPlanned {

    private final Plans plans;

    PlannedElsewhere(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<String> posts(String cadre, String term, Moment moment) {
        return plans.of(term, cadre, moment.asOf(), moment.knownAt()).stream()
                .map(it -> it.post)
                .distinct()
                .toList();
    }

    @Override
    public Map<String, List<String>> posts(Collection<String> cadres, String term, Moment moment) {
        return cadres.isEmpty() ? Map.of() : plans.postsOf(term, cadres, moment.asOf(), moment.knownAt());
    }
}
