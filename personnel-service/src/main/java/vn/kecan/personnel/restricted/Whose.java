package vn.kecan.personnel.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.time.Times;

/** Which cadres the caller reaches, before any question of fields. */
@ApplicationScoped
class Whose {

    private final EntityManager entities;

    Whose(EntityManager entities) {
        this.entities = entities;
    }

    /** The root of the forest of a cadre within reach. (With a result class a plan is kept of each question.) */
    @SuppressWarnings("unchecked")
    Optional<String> root(String cadre, Reach reach, Times at) {
        var within = reach.within(at);
        var query = entities.createNativeQuery(
                        "select v.root from cadre_version v where v.code = :cadre and v.known_from <= :seen and ("
                                + within.condition() + ") limit 1")
                .setParameter("cadre", cadre)
                .setParameter("seen", at.seenAt());
        for (int i = 0; i < within.namesAndValues().length; i += 2) {
            query.setParameter((String) within.namesAndValues()[i], within.namesAndValues()[i + 1]);
        }
        return ((List<String>) query.getResultList()).stream().findFirst();
    }
}
