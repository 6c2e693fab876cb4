package vn.kecan.planning.slate.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.SlateStanding;
import vn.kecan.planning.slate.duty.NoRelative;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Answers an objection; an upheld one returns the slate. Nobody answers what he proposed himself. */
@ApplicationScoped
class AnswerObjection {

    private final SlateProcedure procedure;
    private final Publications publications;
    private final PublicationViews views;
    private final NoRelative noRelative;
    private final Caller caller;

    AnswerObjection(
            SlateProcedure procedure,
            Publications publications,
            PublicationViews views,
            NoRelative noRelative,
            Caller caller) {
        this.procedure = procedure;
        this.publications = publications;
        this.views = views;
        this.noRelative = noRelative;
        this.caller = caller;
    }

    Written answer(Recording rec, UUID id, long n, NewObjectionAnswer wanted) {
        var step = wanted.upheld() ? Step.UPHOLD_OBJECTION : Step.ANSWER_OBJECTION;
        var unrelated = noRelative.must(toAnswer(id, step));
        rec.lock();
        var slate = toAnswer(id, step);
        rec.match(slate.etag());
        unrelated.mustCover(slate.candidates());
        var objection = publications.objections(id).stream()
                .filter(it -> it.n == n && it.version == slate.version())
                .findFirst()
                .orElseThrow(() -> PublicationRefusals.noSuchObjection(n, id));
        if (publications.answers(id).containsKey(n)) {
            throw PublicationRefusals.answered(n);
        }
        var it = new ObjectionAnswer();
        it.n = rec.n();
        it.objection = n;
        it.upheld = wanted.upheld();
        it.said = wanted.said();
        it.document = wanted.document() == null ? null : views.written(wanted.document());
        it.actor = caller.name();
        it.actorId = caller.subject();
        it.at = rec.at();
        publications.keep(it);
        var doing = Doing.of(step, wanted.said()).unrelated(unrelated);
        var after = procedure.take(rec, slate, wanted.document() == null ? doing : doing.by(wanted.document()));
        var view = views.view(objection, it);
        rec.enter(Entry.of(step.action(), "slate", id.toString(), views.view(objection, null), view)
                .by(wanted.document())
                .because(wanted.said()));
        return Written.created("/api/planning/v1/slates/" + id + "/objections", after.etag(), view);
    }

    /** The slate to whoever had no part in proposing it. */
    private SlateStanding toAnswer(UUID id, Step step) {
        var slate = procedure.visible(id);
        if (slate.proposers().contains(caller.subject())) {
            throw SlateProcedure.ownProposal(id);
        }
        return slate.mustAllow(step);
    }
}
