package vn.kecan.planning.upkeep.review;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.kecan.platform.write.Recording;

/** All reviews and their acts. */
@ApplicationScoped
class Reviews {

    private final EntityManager database;

    Reviews(EntityManager database) {
        this.database = database;
    }

    /** Keeps a new round or an act. */
    void keep(Object row) {
        database.persist(row);
    }

    /** The round is open no more. */
    void end(Review it, Recording rec) {
        it.endedBy = rec.n();
        database.flush();
    }

    Optional<ReviewNow> one(UUID plan, UUID id) {
        return now(database.createQuery("from Review where plan = :plan and id = :id", Review.class)
                        .setParameter("plan", plan)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    Optional<Review> open(UUID plan) {
        return database.createQuery("from Review where plan = :plan and endedBy is null", Review.class)
                .setParameter("plan", plan)
                .getResultStream()
                .findFirst();
    }

    /** The number the next round of the plan in the year gets. */
    int next(UUID plan, int year) {
        return 1
                + database.createQuery(
                                "select coalesce(max(number), 0) from Review where plan = :plan and year = :year",
                                Integer.class)
                        .setParameter("plan", plan)
                        .setParameter("year", year)
                        .getSingleResult();
    }

    List<ReviewNow> page(UUID plan, long after, int limit) {
        return now(database.createQuery(
                        "from Review where plan = :plan and recordedBy > :after order by recordedBy", Review.class)
                .setParameter("plan", plan)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList());
    }

    /** The closed rounds of the plans, as known at an instant, the earliest closed first. */
    List<ReviewNow> closed(Collection<UUID> plans, LocalDate asOf, Instant knownAt) {
        return now(database.createQuery("""
                        select r from Review r join ReviewAct a on a.review = r.id
                        where r.plan in :plans and a.state = :closed and a.day <= :asOf and a.at <= :knownAt
                        order by a.day, a.n""", Review.class)
                .setParameter("plans", plans)
                .setParameter("closed", ReviewState.CLOSED)
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .getResultList());
    }

    private List<ReviewNow> now(List<Review> reviews) {
        var acts = database.createQuery("from ReviewAct where review in :reviews order by n", ReviewAct.class)
                .setParameter("reviews", reviews.stream().map(it -> it.id).toList())
                .getResultStream()
                .collect(groupingBy(it -> it.review));
        return reviews.stream().map(it -> new ReviewNow(it, acts.get(it.id))).toList();
    }
}
