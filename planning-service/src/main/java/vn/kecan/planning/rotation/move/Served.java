package vn.kecan.planning.rotation.move;

import java.time.LocalDate;
import java.util.List;

/**
 * A rotation as it is served.
 *
 * @param since the first day in the new post
 * @param until the day judged on: of a running one today, or the day it ends
 * @param evaluations what the receiving body said of it
 */
public record Served(String cadre, LocalDate since, LocalDate until, List<YearJudged> evaluations) {

    public Served {
        evaluations = List.copyOf(evaluations);
    }

    /** An evaluation of the months up to a day. */
    public record YearJudged(LocalDate until, boolean copiedToSender) {}
}
