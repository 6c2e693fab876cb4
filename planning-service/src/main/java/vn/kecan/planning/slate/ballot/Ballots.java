package vn.kecan.planning.slate.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** All conferences. */
@ApplicationScoped
class Ballots {

    private final EntityManager database;

    Ballots(EntityManager database) {
        this.database = database;
    }

    void keep(Ballot it) {
        database.persist(it);
    }

    /** Those on every version of a slate, in the order in which they were recorded. */
    List<Ballot> of(UUID slate) {
        return database.createQuery("from Ballot where slate = :slate order by n", Ballot.class)
                .setParameter("slate", slate)
                .getResultList();
    }
}
