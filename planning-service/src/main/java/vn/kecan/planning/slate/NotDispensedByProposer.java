package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.Granted;
import vn.kecan.planning.rule.eligibility.Purpose;
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

    void must(Slate slate, Collection<String> cadres, Moment moment) {
        var dispensed = granted.by(caller.subject(), slate.post, slate.term, Purpose.ELECT, moment);
        cadres.stream().filter(dispensed::contains).findFirst().ifPresent(it -> {
            throw SlateRefusals.ownDispensation(it);
        });
    }
}
