package vn.kecan.planning.decision.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All delegations. */
@ApplicationScoped
class Delegations {

    private final EntityManager database;

    Delegations(EntityManager database) {
        this.database = database;
    }

    void keep(Delegation it) {
        database.persist(it);
    }

    Optional<Delegation> one(UUID id) {
        return database.createQuery("from Delegation where id = :id", Delegation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** From one person to another, the latest first. */
    List<Delegation> between(String from, String to) {
        return database.createQuery(
                        "from Delegation where fromName = :from and toName = :to order by recordedBy desc",
                        Delegation.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Those of the units, oldest first; null asks for every unit. */
    List<Delegation> list(@Nullable Collection<String> units, long after, int limit) {
        return database.createQuery("""
                        from Delegation where recordedBy > :after and (:everywhere = true or unit in :units)
                        order by recordedBy""", Delegation.class)
                .setParameter("after", after)
                .setParameter("everywhere", units == null)
                .setParameter("units", units == null ? List.of() : units)
                .setMaxResults(limit)
                .getResultList();
    }
}
