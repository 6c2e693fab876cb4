package vn.kecan.planning.decision.dispensation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rule.eligibility.Purpose;

/** All dispensations, at every time. */
@ApplicationScoped
class Dispensations {

    private static final String KNOWN = " d.knownFrom <= :knownAt and (d.knownTo is null or d.knownTo > :knownAt) ";

    private final EntityManager database;

    Dispensations(EntityManager database) {
        this.database = database;
    }

    void keep(GrantedDispensation row) {
        database.persist(row);
    }

    /** Sends closed knowledge to the database before its successor arrives there. */
    void close(GrantedDispensation row) {
        database.merge(row);
        database.flush();
    }

    /** As it is believed now; empty when it never was, or never came into force. */
    Optional<GrantedDispensation> one(UUID id) {
        return database.createQuery(
                        "from GrantedDispensation d where d.id = :id and d.knownTo is null", GrantedDispensation.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** For one post, term and purpose: those in force on the day or on a later one. */
    List<GrantedDispensation> forPost(String post, String term, Purpose purpose, LocalDate asOf, Instant knownAt) {
        return database.createQuery(
                        "from GrantedDispensation d where d.post = :post and d.term = :term and d.purpose = :purpose"
                                + " and (d.validTo is null or d.validTo > :asOf) and" + KNOWN + "order by d.recordedBy",
                        GrantedDispensation.class)
                .setParameter("post", post)
                .setParameter("term", term)
                .setParameter("purpose", purpose)
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }

    /** For one purpose, whoever and whatever for: those in force on the day or on a later one. */
    List<GrantedDispensation> forAll(Purpose purpose, LocalDate asOf, Instant knownAt) {
        return database.createQuery(
                        "from GrantedDispensation d where d.purpose = :purpose"
                                + " and (d.validTo is null or d.validTo > :asOf) and" + KNOWN + "order by d.recordedBy",
                        GrantedDispensation.class)
                .setParameter("purpose", purpose)
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }

    /** A page of those of a cadre or a post or both, without those of one cadre. */
    List<GrantedDispensation> page(
            @Nullable String cadre,
            @Nullable String post,
            @Nullable String without,
            Instant knownAt,
            long after,
            int limit) {
        return database.createQuery(
                        "from GrantedDispensation d where d.recordedBy > :after and d.cadre <> :without"
                                + " and (:cadre is null or d.cadre = :cadre) and (:post is null or d.post = :post) and"
                                + KNOWN + "order by d.recordedBy",
                        GrantedDispensation.class)
                .setParameter("after", after)
                .setParameter("without", without == null ? "" : without)
                .setParameter("cadre", cadre)
                .setParameter("post", post)
                .setParameter("knownAt", knownAt)
                .setMaxResults(limit)
                .getResultList();
    }
}
