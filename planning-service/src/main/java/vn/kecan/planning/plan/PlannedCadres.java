package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is in plans, without what he is planned for. */
@ApplicationScoped
class PlannedCadres {

    private final EntityManager database;

    PlannedCadres(EntityManager database) {
        this.database = database;
    }

    /** The cadres of whom some version of an entry was recorded or closed after one ledger number, up to another. */
    Set<String> touched(long after, long upTo) {
        return new HashSet<>(database.createQuery("""
                        select e.cadre from PlanEntry e where e.recordedBy > :after and e.recordedBy <= :upTo
                        union select e.cadre from PlanEntry e where e.closedBy > :after and e.closedBy <= :upTo""", String.class)
                .setParameter("after", after)
                .setParameter("upTo", upTo)
                .getResultList());
    }

    /** Every cadre with an entry in force. */
    List<String> all(LocalDate asOf, Instant knownAt) {
        return database.createQuery("""
                        select distinct e.cadre from PlanEntry e
                        where e.validFrom <= :asOf and (e.validTo is null or e.validTo > :asOf)
                          and e.knownFrom <= :knownAt and (e.knownTo is null or e.knownTo > :knownAt)
                        order by e.cadre""", String.class)
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }
}
