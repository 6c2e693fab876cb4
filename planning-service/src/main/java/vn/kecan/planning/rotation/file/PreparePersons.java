package vn.kecan.planning.rotation.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import vn.kecan.planning.moment.Bars;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.arrangement.MovesMustHold;
import vn.kecan.planning.rotation.move.PlanStep;
import vn.kecan.planning.rotation.plan.NewRotationStep;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationPlanView;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problem;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.problem.Violation;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Step 3 of the law: every file is complete, everybody was reviewed, and the law bars nobody with what they say. */
@ApplicationScoped
class PreparePersons {

    private final RotationProcedure procedure;
    private final MoveFiles files;
    private final MovesMustHold moves;

    PreparePersons(RotationProcedure procedure, MoveFiles files, MovesMustHold moves) {
        this.procedure = procedure;
        this.files = files;
        this.moves = moves;
    }

    Written prepare(Recording rec, UUID id, NewRotationStep wanted, Moment moment) {
        procedure.visible(id);
        rec.lock();
        var plan = procedure.visible(id).mustAllow(RotationStep.PREPARE);
        rec.match(plan.etag());
        var under = moment.under(rec);
        mustBeComplete(plan, under);
        procedure.mustFollow(plan, PlanStep.PREPARE_PERSONS, wanted.document(), under);
        procedure.freeze(rec, id, moves.mustHold(plan, under));
        var doing = RotationDoing.of(RotationStep.PREPARE, wanted.reason()).by(wanted.document());
        var view = RotationPlanView.of(procedure.take(rec, plan, doing));
        rec.enter(
                Entry.of(RotationStep.PREPARE.action(), "rotation-plan", id.toString(), RotationPlanView.of(plan), view)
                        .by(wanted.document())
                        .because(wanted.reason()));
        return Written.created("/api/planning/v1/rotation-plans/" + id, Long.toString(rec.n()), view);
    }

    private void mustBeComplete(RotationStanding plan, Moment moment) {
        var open = new ArrayList<Violation>();
        var reviews = files.reviews(plan.id(), plan.version());
        for (var move : plan.arrangement().moves()) {
            var cadre = move.cadre();
            var review = reviews.get(cadre);
            if (review == null) {
                open.add(Violation.of(
                        "moves." + cadre + ".review",
                        cadre,
                        "Chưa có người khác rà soát trường hợp vướng, hoàn cảnh khó khăn.",
                        "Nobody but the proposers has looked at bars and hardship yet. Maybe ask an approver to."));
            }
            new Checklist(cadre, files.items(plan.id(), cadre), review, moment.asOf(), moment.law())
                    .open()
                    .forEach(it -> open.add(Violation.of(
                            "moves." + cadre + ".file." + it.item(),
                            it.state().name(),
                            "Hồ sơ: " + it.item() + " là " + it.state() + ". Hãy bổ sung.",
                            "The file: " + it.item() + " is " + it.state()
                                    + (it.goodUntil() == null ? "" : ", good until " + it.goodUntil())
                                    + ". Maybe put a new document into it.")));
        }
        if (!open.isEmpty()) {
            throw new ProblemException(Problem.of(
                            "files-incomplete",
                            Bars.STATUS,
                            new Text("Hồ sơ chưa đủ", "The files are incomplete"),
                            new Text(
                                    "Còn thiếu " + open.size() + " nội dung; xem violations.",
                                    open.size() + " thing(s) are missing; see violations."))
                    .with(open));
        }
    }
}
