package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.planning.eligibility.AlsoPlanned;
import vn.kecan.planning.eligibility.Moment;

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
}
