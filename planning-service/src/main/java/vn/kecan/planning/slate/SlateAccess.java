package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.platform.access.Caller;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/** Which slates there are for the caller: those of his units in which he does not stand. For all others: 404. */
@ApplicationScoped
class SlateAccess {

    private final Slates slates;
    private final Scope scope;
    private final Caller caller;

    SlateAccess(Slates slates, Scope scope, Caller caller) {
        this.slates = slates;
        this.scope = scope;
        this.caller = caller;
    }

    SlateNow visible(UUID id) {
        var slate = inReach(id);
        if (stands(id)) {
            throw unknown(id);
        }
        return slate;
    }

    boolean own(String cadre) {
        return scope.isOwn(cadre);
    }

    SlateNow inReach(UUID id) {
        return slates.now(id).filter(it -> scope.has(it.slate().unit)).orElseThrow(() -> unknown(id));
    }

    private boolean stands(UUID id) {
        return caller.cadre().filter(it -> slates.everStood(id, it)).isPresent();
    }

    static ProblemException unknown(UUID id) {
        return Problems.notFound("slate", id.toString());
    }
}
