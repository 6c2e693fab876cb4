package vn.kecan.planning.slate.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.deadline.DeadlineKind;
import vn.kecan.planning.rule.deadline.LongestExtension;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.step.Doing;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Gives more time for an approval, never more in all than the clause allows. */
@ApplicationScoped
class ExtendApproval {

    /** What an extension left: the working days given in all. */
    @Schema(name = "Extension", description = "An extension of the approval, and the working days given in all")
    record ExtensionView(UUID slate, int version, int days, int together, String responsible) {}

    private final SlateProcedure procedure;

    ExtendApproval(SlateProcedure procedure) {
        this.procedure = procedure;
    }

    Written extend(Recording rec, UUID id, NewExtension wanted, Moment moment) {
        procedure.visible(id);
        rec.lock();
        var slate = procedure.visible(id).mustAllow(Step.EXTEND);
        rec.match(slate.etag());
        var together = SlateDeadlines.extended(slate) + wanted.days();
        LongestExtension.mustAllow(DeadlineKind.APPROVAL, together, moment.law());
        var doing = Doing.of(Step.EXTEND, wanted.reason()).by(wanted.document()).lasting(wanted.days());
        var after = procedure.take(rec, slate, doing);
        var taken = after.steps().getLast();
        var view = new ExtensionView(id, slate.version(), wanted.days(), together, taken.responsible());
        rec.enter(Entry.of(Step.EXTEND.action(), "slate", id.toString(), null, view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/slates/" + id + "/deadlines", after.etag(), view);
    }
}
