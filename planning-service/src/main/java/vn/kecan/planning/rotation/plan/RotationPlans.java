package vn.kecan.planning.rotation.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All rotation plans, what was done with them, who stands in them, and what was frozen of them. */
@ApplicationScoped
class RotationPlans {

    /** Whom a list is for, and what it asks for; null asks for everything. */
    record Wanted(
            @Nullable Collection<String> units,
            @Nullable String unit,
            @Nullable String ownCadre,
            Instant knownAt,
            long after,
            int limit) {}

    private final EntityManager database;

    RotationPlans(EntityManager database) {
        this.database = database;
    }

    /** Keeps a new plan, act, person or version. */
    void keep(Object row) {
        database.persist(row);
    }

    /** The plan as it was known at an instant, null: now; empty when it was not there yet. */
    Optional<RotationNow> at(UUID id, @Nullable Instant at) {
        var plan = database.find(RotationPlan.class, id);
        if (plan == null) {
            return Optional.empty();
        }
        var acts = database
                .createQuery("from RotationAct where plan = :plan order by n", RotationAct.class)
                .setParameter("plan", id)
                .getResultList()
                .stream()
                .filter(it -> at == null || !it.at.isAfter(at))
                .toList();
        return acts.isEmpty() ? Optional.empty() : Optional.of(new RotationNow(plan, acts));
    }

    List<RotationNow> list(Wanted wanted) {
        var plans = database.createQuery("""
                        from RotationPlan p
                        where p.recordedBy > :after and p.recordedAt <= :knownAt
                          and (:everywhere = true or p.unit in :units) and (:unit is null or p.unit = :unit)
                          and not exists (from RotationPerson x where x.plan = p.id and x.cadre = :own)
                        order by p.recordedBy""", RotationPlan.class)
                .setParameter("after", wanted.after())
                .setParameter("knownAt", wanted.knownAt())
                .setParameter("everywhere", wanted.units() == null)
                .setParameter("units", wanted.units() == null ? List.of() : wanted.units())
                .setParameter("unit", wanted.unit())
                .setParameter("own", wanted.ownCadre() == null ? "" : wanted.ownCadre())
                .setMaxResults(wanted.limit())
                .getResultList();
        var acts = actsOf(plans, wanted.knownAt());
        return plans.stream().map(it -> new RotationNow(it, acts.get(it.id))).toList();
    }

    private Map<UUID, List<RotationAct>> actsOf(List<RotationPlan> plans, Instant knownAt) {
        return database
                .createQuery("from RotationAct where plan in :plans and at <= :knownAt order by n", RotationAct.class)
                .setParameter("plans", plans.stream().map(it -> it.id).toList())
                .setParameter("knownAt", knownAt)
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(it -> it.plan));
    }

    /** Whether the cadre stands in the plan, or ever stood. */
    boolean everStood(UUID plan, String cadre) {
        return database.createQuery(
                                "select count(*) from RotationPerson where plan = :plan and cadre = :cadre", Long.class)
                        .setParameter("plan", plan)
                        .setParameter("cadre", cadre)
                        .getSingleResult()
                > 0;
    }

    /** The other plans in which one of the cadres stands or ever stood. */
    List<RotationNow> others(UUID plan, Collection<String> cadres) {
        return database
                .createQuery(
                        "select distinct x.plan from RotationPerson x where x.cadre in :cadres and x.plan <> :plan",
                        UUID.class)
                .setParameter("cadres", cadres)
                .setParameter("plan", plan)
                .getResultList()
                .stream()
                .flatMap(it -> at(it, null).stream())
                .toList();
    }

    List<RotationVersion> versions(UUID plan) {
        return database.createQuery("from RotationVersion where plan = :plan order by n", RotationVersion.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}
