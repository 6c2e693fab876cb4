package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.problem.Problems;

/** The units a plan may name: those of the caller that stand today and on the day of the moves. */
@ApplicationScoped
class StandingUnits {

    private final Reach reach;
    private final Scope scope;

    StandingUnits(Reach reach, Scope scope) {
        this.reach = reach;
        this.scope = scope;
    }

    void mustStand(String field, String code, LocalDate on, Moment moment) {
        var ended = moment.facts().lastDay(code, moment.asOf()).filter(it -> scope.has(code));
        if (ended.isPresent()) {
            throw endsBefore(field, code, ended.get());
        }
        var unit = reach.mustHaveUnit(field, code, moment);
        var to = unit.validTo();
        if (to != null && !on.isBefore(to)) {
            throw endsBefore(field, code, to.minusDays(1));
        }
    }

    private static RuntimeException endsBefore(String field, String code, LocalDate last) {
        return Problems.unprocessable(
                field,
                code,
                "Đơn vị này chấm dứt ngày " + last + ". Hãy chọn đơn vị kế thừa.",
                "This unit ends on " + last + ". Maybe its successor was meant.");
    }
}
