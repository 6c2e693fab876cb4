package vn.kecan.planning.slate.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.http.Page;
import vn.kecan.platform.problem.Problems;

/** What there is to see of conferences; what is sealed nobody sees, whatever his role. */
@ApplicationScoped
class ReadBallots {

    private final SlateProcedure procedure;
    private final Ballots ballots;
    private final BallotRecords records;
    private final Call call;

    ReadBallots(SlateProcedure procedure, Ballots ballots, BallotRecords records, Call call) {
        this.procedure = procedure;
        this.ballots = ballots;
        this.records = records;
        this.call = call;
    }

    Page<BallotView> all(UUID id) {
        var state = procedure.visible(id).state();
        return new Page<>(
                ballots.of(id).stream()
                        .map(it -> records.view(it, state, call.language()))
                        .toList(),
                null);
    }

    BallotView one(UUID id, long n) {
        var state = procedure.visible(id).state();
        return records.view(ballot(id, n), state, call.language());
    }

    MinutesView minutes(UUID id, long n) {
        var state = procedure.visible(id).state();
        var ballot = ballot(id, n);
        if (!BallotRecords.open(ballot, state)) {
            throw BallotRefusals.sealed(id, state);
        }
        return records.minutes(ballot);
    }

    private Ballot ballot(UUID id, long n) {
        return ballots.of(id).stream()
                .filter(it -> it.n == n)
                .findFirst()
                .orElseThrow(() -> Problems.notFound("ballot", Long.toString(n)));
    }
}
