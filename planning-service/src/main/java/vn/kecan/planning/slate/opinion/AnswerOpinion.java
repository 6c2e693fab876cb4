package vn.kecan.planning.slate.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Gives the answer owed to an opinion on the version in hand. */
@ApplicationScoped
class AnswerOpinion {

    private final SlateProcedure procedure;
    private final Opinions opinions;
    private final Consultations consultations;
    private final Caller caller;

    AnswerOpinion(SlateProcedure procedure, Opinions opinions, Consultations consultations, Caller caller) {
        this.procedure = procedure;
        this.opinions = opinions;
        this.consultations = consultations;
        this.caller = caller;
    }

    Written answer(Recording rec, UUID id, long n, NewOpinionAnswer wanted) {
        procedure.visible(id);
        rec.lock();
        var slate = procedure.visible(id).mustAllow(Step.ANSWER_OPINION);
        rec.match(slate.etag());
        var opinion = opinions.of(id, slate.version()).stream()
                .filter(it -> it.n == n)
                .findFirst()
                .orElseThrow(() -> OpinionRefusals.noSuchOpinion(n, id));
        if (opinions.answers(id).containsKey(n)) {
            throw OpinionRefusals.alreadyAnswered(n);
        }
        var answer = new OpinionAnswer();
        answer.n = rec.n();
        answer.opinion = n;
        answer.said = wanted.said();
        answer.takenIn = wanted.takenIn();
        answer.actor = caller.name();
        answer.actorId = caller.subject();
        answer.at = rec.at();
        opinions.keep(answer);

        var after = procedure.take(rec, slate, Doing.of(Step.ANSWER_OPINION, null));
        var view = consultations.view(opinion, answer);
        rec.enter(Entry.of(
                Step.ANSWER_OPINION.action(), "slate", id.toString(), consultations.view(opinion, null), view));
        return Written.created("/api/planning/v1/slates/" + id + "/opinions", after.etag(), view);
    }
}
