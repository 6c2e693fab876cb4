package vn.kecan.planning.slate.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Outcome;
import vn.kecan.planning.law.VerdictView;
import vn.kecan.planning.moment.Bars;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.SlateStanding;
import vn.kecan.planning.slate.duty.NoRelative;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.SlateKind;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.http.Call;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Records a conference that was held; the last one with somebody chosen ends the ballots. */
@ApplicationScoped
class RecordBallot {

    private final SlateProcedure procedure;
    private final Ballots ballots;
    private final BallotRecords records;
    private final BallotDays days;
    private final Reach reach;
    private final NoRelative noRelative;
    private final Caller caller;
    private final Call call;

    RecordBallot(
            SlateProcedure procedure,
            Ballots ballots,
            BallotRecords records,
            BallotDays days,
            Reach reach,
            NoRelative noRelative,
            Caller caller,
            Call call) {
        this.procedure = procedure;
        this.ballots = ballots;
        this.records = records;
        this.days = days;
        this.reach = reach;
        this.noRelative = noRelative;
        this.caller = caller;
        this.call = call;
    }

    Written record(Recording rec, UUID id, NewBallot wanted, Moment moment) {
        var seen = procedure.visible(id).mustAllow(Step.BALLOT);
        var minutes = KeptMinutes.of(wanted.minutes());
        reach.mustHaveCadre("chair", wanted.chair(), moment);
        var unrelated = noRelative.must(seen);

        rec.lock();
        var slate = procedure.visible(id).mustAllow(Step.BALLOT);
        rec.match(slate.etag());
        unrelated.mustCover(slate.candidates());
        noRelative.mustNotBeRecused(slate, "chair", wanted.chair());
        var held = ballots.of(id).stream()
                .filter(it -> it.version == slate.version())
                .toList();
        days.mustFit(wanted, slate, held, moment);
        var law = moment.law().rulebook().on(wanted.heldOn());
        var steps = Procedure.of(slate).steps(law.rulebook(), wanted.heldOn());
        var it = theCase(slate, wanted, held, steps);
        var verdicts = VerdictView.of(BallotJudgement.of(it, law));
        mustNotBeBarred(verdicts);

        var ballot = ballot(rec, slate, wanted, it, minutes);
        var outcome = new BallotOutcome(
                Tally.goingOn(it, law), verdicts, law.rulebook().hash());
        ballot.votes = records.written(wanted.named());
        ballot.outcome = records.written(outcome);
        ballots.keep(ballot);
        var concludes = wanted.step() == steps.size() && !outcome.goingOn().isEmpty();
        var step = concludes ? Step.CONCLUDE_BALLOTS : Step.BALLOT;
        var after = procedure.take(rec, slate, Doing.of(step, null).unrelated(unrelated));
        rec.enter(Entry.of(step.action(), "slate", id.toString(), null, records.remembered(ballot)));
        return Written.created(
                "/api/planning/v1/slates/" + id + "/ballots/" + ballot.n,
                after.etag(),
                records.view(ballot, after.state(), call.language()));
    }

    private BallotCase theCase(SlateStanding slate, NewBallot wanted, List<Ballot> held, List<Conference> steps) {
        var kind = Procedure.of(slate);
        var due = held.size() + 1;
        var cameOn = cameOn(slate, held);
        if (wanted.step() > steps.size() || kind != Procedure.IN_HOUSE && wanted.step() != due) {
            throw BallotRefusals.wrongStep(wanted.step(), due, steps.size());
        }
        var conference = steps.get(wanted.step() - 1);
        var onABallot = slate.kind() == SlateKind.POST
                ? slate.seats()
                : slate.candidates().size();
        CountsAddUp.must(wanted, conference, onABallot);
        if (slate.candidates().contains(wanted.chair())) {
            throw SlateProcedure.ownCandidacy();
        }
        var inOrder = wanted.step() == due;
        return new BallotCase(
                kind,
                conference,
                wanted.step(),
                due,
                wanted.summoned(),
                wanted.present(),
                wanted.issuedOr0(),
                slate.seats(),
                wanted.staff(),
                wanted.subUnits(),
                inOrder ? new NamesVotedOn(slate, conference, cameOn).of(wanted, procedure) : List.of(),
                wanted.choice());
    }

    /** Who came on from the conference before; null before the first. Nobody left: the procedure has stopped. */
    private @Nullable List<String> cameOn(SlateStanding slate, List<Ballot> held) {
        if (held.isEmpty()) {
            return null;
        }
        var goingOn = records.outcome(held.getLast()).goingOn().stream()
                .filter(slate.candidates()::contains)
                .toList();
        if (goingOn.isEmpty()) {
            throw BallotRefusals.stopped(held.getLast().step);
        }
        return goingOn;
    }

    private static void mustNotBeBarred(List<VerdictView> verdicts) {
        var bars =
                verdicts.stream().filter(it -> it.outcome() == Outcome.BARRED).toList();
        if (!bars.isEmpty()) {
            throw Bars.refused(
                    bars.getFirst().rule(),
                    new Text(
                            "Hội nghị không hợp lệ vì " + bars.size() + " lý do; xem violations.",
                            "The conference is not lawful for " + bars.size() + " reason(s); see violations."),
                    bars.stream()
                            .map(it -> Bars.violation("ballot", it.rule(), it))
                            .toList());
        }
    }

    private Ballot ballot(Recording rec, SlateStanding slate, NewBallot wanted, BallotCase it, KeptMinutes minutes) {
        var ballot = new Ballot();
        ballot.n = rec.n();
        ballot.slate = slate.id();
        ballot.version = slate.version();
        ballot.step = wanted.step();
        ballot.conference = it.conference();
        ballot.body = wanted.body();
        ballot.heldOn = wanted.heldOn();
        ballot.chair = wanted.chair();
        ballot.summoned = wanted.summoned();
        ballot.present = wanted.present();
        ballot.issued = wanted.issuedOr0();
        ballot.returned = wanted.returnedOr0();
        ballot.valid = wanted.validOr0();
        ballot.salt = UUID.randomUUID();
        ballot.minutesTitle = wanted.minutes().title();
        ballot.minutesDigest = minutes.digest();
        ballot.minutes = minutes.content();
        ballot.actor = caller.name();
        ballot.actorId = caller.subject();
        ballot.at = rec.at();
        return ballot;
    }
}
