package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All slates, what was done with them, who stands on them, and what was frozen of them. */
@ApplicationScoped
class Slates {

    /** Whom a list is for, and what it asks for; null asks for everything. */
    record Wanted(
            @Nullable Collection<String> units,
            @Nullable String unit,
            @Nullable String term,
            @Nullable String ownCadre,
            Instant knownAt,
            long after,
            int limit) {}

    private final EntityManager database;

    Slates(EntityManager database) {
        this.database = database;
    }

    /** Keeps a new slate, act, candidate or version. */
    void keep(Object row) {
        database.persist(row);
    }

    Optional<SlateNow> now(UUID id) {
        return knownAt(id, null);
    }

    /** The slate as it was known at an instant; empty when it was not there yet. */
    Optional<SlateNow> knownAt(UUID id, @Nullable Instant at) {
        var slate = database.find(Slate.class, id);
        if (slate == null) {
            return Optional.empty();
        }
        var acts = database
                .createQuery("from Act where slate = :slate order by n", Act.class)
                .setParameter("slate", id)
                .getResultList()
                .stream()
                .filter(it -> at == null || !it.at.isAfter(at))
                .toList();
        return acts.isEmpty() ? Optional.empty() : Optional.of(new SlateNow(slate, acts));
    }

    List<SlateNow> list(Wanted wanted) {
        var slates = database.createQuery("""
                        from Slate s
                        where s.recordedBy > :after and s.recordedAt <= :knownAt
                          and (:everywhere = true or s.unit in :units)
                          and (:unit is null or s.unit = :unit) and (:term is null or s.term = :term)
                          and not exists (from Candidate c where c.slate = s.id and c.cadre = :own)
                        order by s.recordedBy""", Slate.class)
                .setParameter("after", wanted.after())
                .setParameter("knownAt", wanted.knownAt())
                .setParameter("everywhere", wanted.units() == null)
                .setParameter("units", wanted.units() == null ? List.of() : wanted.units())
                .setParameter("unit", wanted.unit())
                .setParameter("term", wanted.term())
                .setParameter("own", wanted.ownCadre() == null ? "" : wanted.ownCadre())
                .setMaxResults(wanted.limit())
                .getResultList();
        var acts = actsOf(slates, wanted.knownAt());
        return slates.stream().map(it -> new SlateNow(it, acts.get(it.id))).toList();
    }

    /** Every slate for one of the posts, as known at an instant. */
    List<SlateNow> ofPosts(Collection<String> posts, Instant knownAt) {
        if (posts.isEmpty()) {
            return List.of();
        }
        var slates = database.createQuery(
                        "from Slate where post in :posts and recordedAt <= :knownAt order by recordedBy", Slate.class)
                .setParameter("posts", posts)
                .setParameter("knownAt", knownAt)
                .getResultList();
        var acts = actsOf(slates, knownAt);
        return slates.stream().map(it -> new SlateNow(it, acts.get(it.id))).toList();
    }

    /** The slates of the term on which each of the cadres stood at an instant. */
    Map<String, List<SlateNow>> standing(Collection<String> cadres, String term, Instant knownAt) {
        if (cadres.isEmpty()) {
            return Map.of();
        }
        var rows = database.createQuery("""
                        select c.cadre, s from Candidate c join Slate s on s.id = c.slate
                        where s.term = :term and c.cadre in :cadres
                          and c.knownFrom <= :knownAt and (c.knownTo is null or c.knownTo > :knownAt)
                        order by s.recordedBy""", Object[].class)
                .setParameter("term", term)
                .setParameter("cadres", cadres)
                .setParameter("knownAt", knownAt)
                .getResultList();
        var acts = actsOf(rows.stream().map(it -> (Slate) it[1]).distinct().toList(), knownAt);
        return rows.stream()
                .collect(Collectors.groupingBy(
                        it -> (String) it[0],
                        Collectors.mapping(
                                it -> new SlateNow((Slate) it[1], acts.get(((Slate) it[1]).id)), Collectors.toList())));
    }

    private Map<UUID, List<Act>> actsOf(List<Slate> slates, Instant knownAt) {
        return database
                .createQuery("from Act where slate in :slates and at <= :knownAt order by n", Act.class)
                .setParameter("slates", slates.stream().map(it -> it.id).toList())
                .setParameter("knownAt", knownAt)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(it -> it.slate));
    }

    /** Whoever stands now, in the order in which they were added. */
    List<Candidate> candidates(UUID slate) {
        return database.createQuery(
                        "from Candidate where slate = :slate and knownTo is null order by recordedBy", Candidate.class)
                .setParameter("slate", slate)
                .getResultList();
    }

    List<Candidate> candidates(UUID slate, Instant knownAt) {
        return database.createQuery("""
                        from Candidate where slate = :slate and knownFrom <= :at and (knownTo is null or knownTo > :at)
                        order by recordedBy""", Candidate.class)
                .setParameter("slate", slate)
                .setParameter("at", knownAt)
                .getResultList();
    }

    /** Whoever stood on these slates at an instant, by slate. */
    Map<UUID, List<Candidate>> candidates(List<SlateNow> slates, Instant knownAt) {
        return database.createQuery("""
                        from Candidate where slate in :slates and knownFrom <= :at and (knownTo is null or knownTo > :at)
                        order by recordedBy""", Candidate.class)
                .setParameter("slates", slates.stream().map(it -> it.slate().id).toList())
                .setParameter("at", knownAt)
                .getResultStream()
                .collect(Collectors.groupingBy(it -> it.slate));
    }

    Optional<Candidate> candidate(UUID slate, String cadre) {
        return candidates(slate).stream().filter(it -> it.cadre.equals(cadre)).findFirst();
    }

    /** Whether the cadre stands on the slate, or ever stood. */
    boolean everStood(UUID slate, String cadre) {
        return database.createQuery(
                                "select count(*) from Candidate where slate = :slate and cadre = :cadre", Long.class)
                        .setParameter("slate", slate)
                        .setParameter("cadre", cadre)
                        .getSingleResult()
                > 0;
    }

    /** The slates on which a cadre ever stood. */
    Set<UUID> everStoodOn(String cadre) {
        return database.createQuery("select distinct slate from Candidate where cadre = :cadre", UUID.class)
                .setParameter("cadre", cadre)
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    List<FrozenVersion> versions(UUID slate) {
        return database.createQuery("from FrozenVersion where slate = :slate order by n", FrozenVersion.class)
                .setParameter("slate", slate)
                .getResultList();
    }
}
