package vn.kecan.planning.decision.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All amendments and what became of them. */
@ApplicationScoped
class Amendments {

    private final EntityManager database;

    Amendments(EntityManager database) {
        this.database = database;
    }

    /** Keeps a new draft or an act. */
    void keep(Object row) {
        database.persist(row);
    }

    Optional<Amendment> one(UUID id) {
        return Optional.ofNullable(database.find(Amendment.class, id));
    }

    Optional<AmendmentAct> actOf(UUID amendment) {
        return database.createQuery("from AmendmentAct where amendment = :amendment", AmendmentAct.class)
                .setParameter("amendment", amendment)
                .getResultStream()
                .findFirst();
    }

    List<Amendment> after(long n, int limit) {
        return database.createQuery("from Amendment where recordedBy > :n order by recordedBy", Amendment.class)
                .setParameter("n", n)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number of the last approval up to an instant; 0 when there is none. */
    long lastApproval(Instant at) {
        return database.createQuery(
                        "select coalesce(max(n), 0) from AmendmentAct where state = :approved and at <= :at",
                        Long.class)
                .setParameter("approved", AmendmentState.APPROVED)
                .setParameter("at", at)
                .getSingleResult();
    }

    /** What was approved up to a number, in that order. */
    List<Amendment> approvedUpTo(long n) {
        return database.createQuery("""
                        select a from Amendment a join AmendmentAct c on c.amendment = a.id
                        where c.state = :approved and c.n <= :n order by c.n""", Amendment.class)
                .setParameter("approved", AmendmentState.APPROVED)
                .setParameter("n", n)
                .getResultList();
    }
}
