package vn.kecan.planning.slate.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.SlateStanding;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Violation;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Ends a consultation once every opinion is there (or its day is past) and every one is answered. */
@ApplicationScoped
class CloseConsultation {

    private final SlateProcedure procedure;
    private final Opinions opinions;
    private final Consultations consultations;

    CloseConsultation(SlateProcedure procedure, Opinions opinions, Consultations consultations) {
        this.procedure = procedure;
        this.opinions = opinions;
        this.consultations = consultations;
    }

    Written close(Recording rec, UUID id, NewClosing wanted, Moment moment) {
        procedure.visible(id);
        rec.lock();
        var slate = procedure.visible(id).mustAllow(Step.CLOSE_CONSULTATION);
        rec.match(slate.etag());
        mustOweNothing(slate, moment);
        var before = consultations.view(slate);
        var after = procedure.take(rec, slate, Doing.of(Step.CLOSE_CONSULTATION, wanted.reason()));
        var view = consultations.view(after);
        rec.enter(Entry.of(Step.CLOSE_CONSULTATION.action(), "slate", id.toString(), before, view)
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/slates/" + id + "/consultation", after.etag(), view);
    }

    private void mustOweNothing(SlateStanding slate, Moment moment) {
        var asked = opinions.consulted(slate.id(), slate.version());
        var given = opinions.of(slate.id(), slate.version());
        var bodies = given.stream().map(it -> it.body).collect(Collectors.toSet());
        var answers = opinions.answers(slate.id());
        var owed = new ArrayList<Violation>();
        if (asked.isEmpty()) {
            owed.add(Violation.of(
                    "bodies",
                    null,
                    "Chưa xin ý kiến nơi nào. Hãy gọi POST …/consultation trước.",
                    "No body was asked yet. Maybe call POST …/consultation first."));
        }
        asked.stream()
                .filter(it -> !bodies.contains(it.body) && !moment.asOf().isAfter(it.answerBy))
                .forEach(it -> owed.add(Violation.of(
                        "opinions",
                        it.body,
                        "Chưa có ý kiến; còn hạn đến hết ngày " + it.answerBy + ".",
                        "Has not answered yet and may until the end of " + it.answerBy + ".")));
        given.stream()
                .filter(it -> !answers.containsKey(it.n))
                .forEach(it -> owed.add(Violation.of(
                        "opinions." + it.n,
                        it.body,
                        "Ý kiến chưa được tiếp thu, giải trình.",
                        "The opinion is not answered yet: say whether it is taken in, and why.")));
        if (!owed.isEmpty()) {
            throw OpinionRefusals.owed(owed);
        }
    }
}
