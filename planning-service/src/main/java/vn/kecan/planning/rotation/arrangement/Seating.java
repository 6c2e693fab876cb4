package vn.kecan.planning.rotation.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.Posting;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.move.Arrangement;
import vn.kecan.planning.rotation.move.Balance;
import vn.kecan.planning.rotation.move.Gap;
import vn.kecan.planning.rotation.move.PlanContent;
import vn.kecan.planning.rotation.move.PostSeats;
import vn.kecan.planning.rotation.move.Way;
import vn.kecan.planning.rotation.move.Ways;

/** An arrangement against the seats as the facts have them on the day of the moves. */
record Seating(Arrangement arrangement, Map<String, PostSeats> seats, LocalDate on) {

    static Seating of(Arrangement it, LocalDate on, Facts facts) {
        var seats = it.posts()
                .map(post -> seats(post, on, facts))
                .collect(Collectors.toMap(PostSeats::post, Function.identity()));
        return new Seating(it, seats, on);
    }

    /** The day of the moves: as planned, but not before the day asked about. */
    static LocalDate day(PlanContent plan, Moment moment) {
        var start = plan.startOn();
        return start == null || start.isBefore(moment.asOf()) ? moment.asOf() : start;
    }

    private static PostSeats seats(String code, LocalDate on, Facts facts) {
        var holders = facts.holdersOf(code, on).stream()
                .map(Posting::cadre)
                .distinct()
                .toList();
        return facts.post(code, on)
                .map(it -> new PostSeats(code, it.seats(), holders, it.kind().leadership()))
                .orElseGet(() -> new PostSeats(code, 0, holders, false));
    }

    List<Gap> gaps() {
        return new Balance(arrangement, seats).gaps();
    }

    List<Way> ways() {
        return Ways.of(arrangement, seats);
    }
}
