package vn.kecan.planning.slate.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.duty.NoRelative;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Takes in what a consulted body says of the submitted version. */
@ApplicationScoped
class GiveOpinion {

    private final SlateProcedure procedure;
    private final Opinions opinions;
    private final Consultations consultations;
    private final NoRelative noRelative;
    private final Caller caller;

    GiveOpinion(
            SlateProcedure procedure,
            Opinions opinions,
            Consultations consultations,
            NoRelative noRelative,
            Caller caller) {
        this.procedure = procedure;
        this.opinions = opinions;
        this.consultations = consultations;
        this.noRelative = noRelative;
        this.caller = caller;
    }

    Written give(Recording rec, UUID id, NewOpinion wanted) {
        var unrelated = noRelative.must(procedure.visible(id).mustAllow(Step.GIVE_OPINION));
        rec.lock();
        var slate = procedure.visible(id).mustAllow(Step.GIVE_OPINION);
        rec.match(slate.etag());
        unrelated.mustCover(slate.candidates());
        var asked = opinions.consulted(id, slate.version()).stream()
                .map(it -> it.body)
                .toList();
        if (!asked.contains(wanted.body())) {
            throw OpinionRefusals.notAsked(wanted.body(), asked);
        }
        if (opinions.of(id, slate.version()).stream().anyMatch(it -> it.body.equals(wanted.body()))) {
            throw OpinionRefusals.alreadyGiven(wanted.body());
        }
        var opinion = new Opinion();
        opinion.n = rec.n();
        opinion.slate = id;
        opinion.version = slate.version();
        opinion.body = wanted.body();
        opinion.stance = wanted.stance();
        opinion.said = wanted.said();
        opinion.document = consultations.written(wanted.document());
        opinion.actor = caller.name();
        opinion.actorId = caller.subject();
        opinion.at = rec.at();
        opinions.keep(opinion);

        var after = procedure.take(rec, slate, Doing.of(Step.GIVE_OPINION, null).unrelated(unrelated));
        var view = consultations.view(opinion, null);
        rec.enter(Entry.of(Step.GIVE_OPINION.action(), "slate", id.toString(), null, view)
                .by(wanted.document()));
        return Written.created("/api/planning/v1/slates/" + id + "/opinions", after.etag(), view);
    }
}
