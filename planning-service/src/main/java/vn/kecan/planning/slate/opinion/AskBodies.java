package vn.kecan.planning.slate.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Asks bodies for their opinion on the submitted version. */
@ApplicationScoped
class AskBodies {

    private final SlateProcedure procedure;
    private final Opinions opinions;
    private final Consultations consultations;

    AskBodies(SlateProcedure procedure, Opinions opinions, Consultations consultations) {
        this.procedure = procedure;
        this.opinions = opinions;
        this.consultations = consultations;
    }

    Written ask(Recording rec, UUID id, NewConsultation wanted, Moment moment) {
        procedure.visible(id);
        if (wanted.answerBy().isBefore(moment.asOf())) {
            throw Problems.unprocessable(
                    "answerBy",
                    wanted.answerBy(),
                    "Hạn trả lời đã qua; hôm nay là " + moment.asOf() + ".",
                    "This day is past; today is " + moment.asOf() + ".");
        }
        rec.lock();
        var slate = procedure.visible(id).mustAllow(Step.CONSULT);
        rec.match(slate.etag());
        var before = consultations.view(slate);
        var asked = opinions.consulted(id, slate.version()).stream()
                .map(it -> it.body)
                .collect(Collectors.toSet());
        for (var body : wanted.bodies()) {
            if (!asked.add(body)) {
                throw OpinionRefusals.alreadyAsked(body);
            }
            var row = new Consulted();
            row.slate = id;
            row.version = slate.version();
            row.body = body;
            row.answerBy = wanted.answerBy();
            row.recordedBy = rec.n();
            opinions.keep(row);
        }
        var after = procedure.take(rec, slate, Doing.of(Step.CONSULT, null));
        var view = consultations.view(after);
        rec.enter(Entry.of(Step.CONSULT.action(), "slate", id.toString(), before, view));
        return Written.created("/api/planning/v1/slates/" + id + "/consultation", after.etag(), view);
    }
}
