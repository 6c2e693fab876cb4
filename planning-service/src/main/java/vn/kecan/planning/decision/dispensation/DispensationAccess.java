package vn.kecan.planning.decision.dispensation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.platform.problem.Problems;

/** Which dispensations there are for the caller: those for posts of his units, without his own. */
@ApplicationScoped
class DispensationAccess {

    private final Dispensations dispensations;
    private final Scope scope;

    DispensationAccess(Dispensations dispensations, Scope scope) {
        this.dispensations = dispensations;
        this.scope = scope;
    }

    GrantedDispensation visible(UUID id) {
        return dispensations
                .one(id)
                .filter(this::sees)
                .orElseThrow(() -> Problems.notFound("dispensation", id.toString()));
    }

    boolean sees(GrantedDispensation it) {
        return scope.has(it.unit) && !scope.isOwn(it.cadre);
    }

    void mustNotBeOwn(String cadre) {
        if (scope.isOwn(cadre)) {
            throw DispensationRefusals.ownCase();
        }
    }

    /** Only who acts for the level that manages the post; for the Centre, who acts for a whole tree, by its document. */
    void mustBeCompetent(Post post, LocalDate day) {
        var competent = post.centrallyManaged() ? scope.atTheTop() : scope.has(post.managedBy(), day);
        if (!competent) {
            throw DispensationRefusals.notCompetent(post);
        }
    }
}
