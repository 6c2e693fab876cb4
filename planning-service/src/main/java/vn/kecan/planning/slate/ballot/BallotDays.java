package vn.kecan.planning.slate.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Moments;
import vn.kecan.planning.slate.SlateStanding;
import vn.kecan.platform.problem.Problems;

/** On which days a conference can have been held: after the submission and the one before it, not after today. */
@ApplicationScoped
class BallotDays {

    private final Moments moments;

    BallotDays(Moments moments) {
        this.moments = moments;
    }

    void mustFit(NewBallot wanted, SlateStanding slate, List<Ballot> held, Moment moment) {
        var submitted = moments.dayOf(slate.sinceSubmission().getFirst().at());
        var earliest = held.isEmpty() ? submitted : held.getLast().heldOn;
        if (wanted.heldOn().isBefore(earliest) || wanted.heldOn().isAfter(moment.asOf())) {
            throw Problems.unprocessable(
                    "heldOn",
                    wanted.heldOn(),
                    "Phải từ " + earliest + " (ngày trình hoặc hội nghị trước) đến " + moment.asOf() + " (hôm nay).",
                    "Must be from " + earliest + " (the submission or the conference before) to " + moment.asOf()
                            + " (today).");
        }
    }
}
