package vn.kecan.planning.slate.approval;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.decision.PersonsNeeded;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.platform.http.Page;

/** What there is to see of decisions. */
@ApplicationScoped
class ReadApprovals {

    private final SlateProcedure procedure;

    ReadApprovals(SlateProcedure procedure) {
        this.procedure = procedure;
    }

    Page<ApprovalView> all(UUID id) {
        return new Page<>(
                procedure.visible(id).steps().stream()
                        .filter(it -> NewApproval.Choice.of(it.step()).isPresent())
                        .map(it -> ApprovalView.of(id, it))
                        .toList(),
                null);
    }

    ApprovalNeedView needed(UUID id, Moment moment) {
        var slate = procedure.visible(id);
        var needed = PersonsNeeded.of(slate.post(), moment);
        return new ApprovalNeedView(id, slate.version(), needed.number(), Duties.signatures(slate), needed);
    }
}
