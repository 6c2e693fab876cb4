package vn.kecan.planning.rotation.file;

import java.time.LocalDate;
import vn.kecan.planning.rotation.move.Arrangement.PlannedMove;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/** What steps 3 and 4 ask of what is sent to them. */
final class Movers {

    private Movers() {}

    /** The move of a cadre, or 404. */
    static PlannedMove mustMove(RotationStanding plan, String cadre) {
        return plan.arrangement().moves().stream()
                .filter(it -> it.cadre().equals(cadre))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("move", cadre));
    }

    static void mustNotBeAhead(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw Problems.unprocessable(
                    field,
                    day,
                    "Không được sau hôm nay, " + today + ".",
                    "Must not be after today, " + today + ". Maybe the year is mistyped.");
        }
    }

    static ProblemException needed(String field, String vi, String en) {
        return Problems.invalid(field, null, vi, en);
    }
}
