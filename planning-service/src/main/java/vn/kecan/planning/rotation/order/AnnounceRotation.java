package vn.kecan.planning.rotation.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.kecan.planning.moment.Asked;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rotation.arrangement.MovesMustHold;
import vn.kecan.planning.rotation.move.Arrangement.PlannedMove;
import vn.kecan.planning.rotation.plan.RotationDoing;
import vn.kecan.planning.rotation.plan.RotationPlanView;
import vn.kecan.planning.rotation.plan.RotationProcedure;
import vn.kecan.planning.rotation.plan.RotationStanding;
import vn.kecan.planning.rotation.plan.RotationStep;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Announces an approved plan: every move becomes an order to the records officer. No fact changes by it. */
@ApplicationScoped
class AnnounceRotation {

    private final RotationProcedure procedure;
    private final RotationOrders orders;
    private final OrderViews views;
    private final MovesMustHold moves;

    AnnounceRotation(RotationProcedure procedure, RotationOrders orders, OrderViews views, MovesMustHold moves) {
        this.procedure = procedure;
        this.orders = orders;
        this.views = views;
        this.moves = moves;
    }

    Written announce(Recording rec, UUID id, NewAnnouncement wanted, Moment moment) {
        procedure.visible(id);
        rec.lock();
        var plan = procedure.visible(id).mustAllow(RotationStep.ANNOUNCE);
        rec.match(plan.etag());
        moves.mustClose(plan, moment);
        var effective = effective(plan, wanted, moment);
        var all = plan.arrangement().moves().stream()
                .map(it -> order(plan, it, wanted, effective, rec, moment))
                .toList();
        all.forEach(orders::keep);
        var doing = RotationDoing.of(RotationStep.ANNOUNCE, wanted.reason()).by(wanted.document());
        var after = procedure.take(rec, plan, doing);
        var view = new AnnouncedView(
                RotationPlanView.of(after),
                all.stream()
                        .map(it -> views.view(
                                it, null, views.carried(it, moment.facts()).stillHeld()))
                        .toList());
        rec.enter(Entry.of(
                        RotationStep.ANNOUNCE.action(), "rotation-plan", id.toString(), RotationPlanView.of(plan), view)
                .by(wanted.document())
                .because(wanted.reason()));
        return Written.created("/api/planning/v1/rotation-plans/" + id, after.etag(), view);
    }

    private RotationOrder order(
            RotationStanding plan,
            PlannedMove move,
            NewAnnouncement wanted,
            LocalDate effective,
            Recording rec,
            Moment moment) {
        var it = new RotationOrder();
        it.id = UUID.randomUUID();
        it.plan = plan.id();
        it.cadre = move.cadre();
        it.leaves = orders.kept(List.copyOf(move.leaves()));
        it.toPost = move.to();
        it.fromUnit = unit(move.from(), moment);
        it.toUnit = unit(move.to(), moment);
        it.effectiveOn = effective;
        it.document = orders.kept(wanted.document());
        it.orderedAt = rec.at();
        it.recordedBy = rec.n();
        return it;
    }

    private static String unit(String post, Moment moment) {
        return moment.facts().post(post, moment.asOf()).orElseThrow().unit();
    }

    private static LocalDate effective(RotationStanding plan, NewAnnouncement wanted, Moment moment) {
        var start = wanted.effectiveOn() == null ? plan.content().startOn() : wanted.effectiveOn();
        var effective = start == null ? moment.asOf() : Asked.mustBeSane("effectiveOn", start);
        if (effective.isBefore(wanted.document().date())) {
            throw Problems.unprocessable(
                    "effectiveOn",
                    effective,
                    "Phải từ ngày quyết định, " + wanted.document().date() + ", trở đi.",
                    "Must not be before the day of the decision, "
                            + wanted.document().date() + ". Maybe name a later day.");
        }
        return effective;
    }
}
