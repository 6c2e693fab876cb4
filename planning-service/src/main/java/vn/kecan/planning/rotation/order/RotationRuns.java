package vn.kecan.planning.rotation.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;

/** The way in for the room that follows a rotation while it runs. */
@ApplicationScoped
public class RotationRuns {

    /** A rotation that has begun; {@code since} is null while its posting is not on record. */
    public record Run(
            UUID order,
            UUID plan,
            String cadre,
            String to,
            String toUnit,
            @Nullable LocalDate since) {

        /** The first day of it, or 409 while there is none. */
        public LocalDate mustHaveBegun() {
            if (since == null) {
                throw notBegun(order);
            }
            return since;
        }
    }

    private final OrderAccess access;
    private final RotationOrders orders;
    private final Scope scope;

    RotationRuns(OrderAccess access, RotationOrders orders, Scope scope) {
        this.access = access;
        this.orders = orders;
        this.scope = scope;
    }

    /** The rotation of an order, or 404 for whoever sees neither end of it. */
    public Run visible(UUID order) {
        return run(access.visible(order));
    }

    /** The same for the receiving body, and for who is above it; 404 for all others. */
    public Run received(UUID order) {
        var it = access.visible(order);
        if (!scope.has(it.toUnit)) {
            throw Problems.notFound("rotation order", order.toString());
        }
        return run(it);
    }

    private Run run(RotationOrder it) {
        var since = orders.done(it.id).map(done -> done.since).orElse(null);
        return new Run(it.id, it.plan, it.cadre, it.toPost, it.toUnit, since);
    }

    private static ProblemException notBegun(UUID order) {
        return Problems.conflict(
                "not-begun",
                new Text(
                        "Lệnh " + order + " chưa được ghi vào hồ sơ nhân sự, nên luân chuyển chưa bắt đầu.",
                        "Order " + order + " is not recorded in personnel yet, so the rotation has not begun. Maybe"
                                + " record the posting first."));
    }
}
