package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.move.PlanContent;
import vn.kecan.platform.problem.Problems;

/** Whether what a plan states can be so: its places stand, and it begins on a day to come. */
@ApplicationScoped
class RotationPlanSense {

    private final StandingUnits units;

    RotationPlanSense(StandingUnits units) {
        this.units = units;
    }

    void mustMakeSense(PlanContent it, Moment moment) {
        var start = it.startOn();
        if (start != null && Asked.mustBeSane("states.startOn", start).isBefore(moment.asOf())) {
            throw Problems.unprocessable(
                    "states.startOn",
                    start,
                    "Phải từ hôm nay, " + moment.asOf() + ", trở đi.",
                    "Must not be before today, " + moment.asOf() + ". Maybe the year is mistyped.");
        }
        var on = start == null ? moment.asOf() : start;
        it.places().forEach(place -> units.mustStand("states.places", place, on, moment));
    }
}
