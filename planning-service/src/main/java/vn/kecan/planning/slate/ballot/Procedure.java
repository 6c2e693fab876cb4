package vn.kecan.planning.slate.ballot;

import java.time.LocalDate;
import java.util.List;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.slate.SlateStanding;

/** The procedures a slate can run through; their steps are dated values of the rulebook. */
public enum Procedure {
    /** Five steps for a post filled from the body itself. */
    IN_HOUSE("appointment.steps-in-house"),
    /** Three steps for a candidate from elsewhere. */
    OUTSIDE("appointment.steps-outside"),
    /** Five conferences on the personnel of a committee. */
    CONGRESS("congress.steps");

    private final String steps;

    Procedure(String steps) {
        this.steps = steps;
    }

    static Procedure of(SlateStanding slate) {
        return switch (slate.kind()) {
            case COMMITTEE -> CONGRESS;
            case POST ->
                switch (slate.source()) {
                    case IN_HOUSE -> IN_HOUSE;
                    case OUTSIDE -> OUTSIDE;
                };
        };
    }

    /** The conferences on a day, first to last; before the first value in force, as in the first. */
    List<Conference> steps(Rulebook rulebook, LocalDate day) {
        var dated = rulebook.value(steps);
        return dated.keys().stream()
                .map(key -> Conference.valueOf(dated.nearest(day, key).word()))
                .toList();
    }
}
