package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import vn.kecan.planning.eligibility.Granted;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.eligibility.Purpose;
import vn.kecan.platform.access.Caller;

/** Who dispensed a candidate from a rule does not propose him: else one person would lift the bar and use it. */
@ApplicationScoped
class NotDispensedByProposer {

    private final Granted granted;
    private final Caller caller;

    NotDispensedByProposer(Granted granted, Caller caller) {
        this.granted = granted;
        this.caller = caller;
    }

    void must(Slate slate, String cadre, Moment moment) {
        var matter = new Granted.Case(cadre, slate.post, slate.term);
        if (granted.by(caller.subject(), matter, Purpose.ELECT, moment)) {
            throw SlateRefusals.ownDispensation(cadre);
        }
    }
}
