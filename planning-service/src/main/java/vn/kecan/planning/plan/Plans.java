package vn.kecan.planning.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rule.eligibility.Granted;

/** All plans and their entries, at every time. */
@ApplicationScoped
class Plans {

    /** Of an entry {@code e}: in force on a day, as known at an instant. */
    static final String IN_FORCE = """
             e.validFrom <= :asOf and (e.validTo is null or e.validTo > :asOf)
             and e.knownFrom <= :knownAt and (e.knownTo is null or e.knownTo > :knownAt)""";

    private final EntityManager database;

    Plans(EntityManager database) {
        this.database = database;
    }

    /** Keeps a new plan or a new version of an entry. */
    void keep(Object row) {
        database.persist(row);
    }

    /** Sends closed knowledge to the database before its successor arrives there. */
    void close(PlanEntry entry) {
        database.merge(entry);
        database.flush();
    }

    Optional<Plan> one(UUID id) {
        return Optional.ofNullable(database.find(Plan.class, id));
    }

    Optional<Plan> of(String unit, String term) {
        return database.createQuery("from Plan where unit = :unit and term = :term", Plan.class)
                .setParameter("unit", unit)
                .setParameter("term", term)
                .getResultStream()
                .findFirst();
    }

    /** @param units whose plans; null: everybody's */
    List<Plan> list(
            @Nullable Collection<String> units,
            @Nullable String unit,
            @Nullable String term,
            Instant knownAt,
            long after,
            int limit) {
        return database.createQuery("""
                        from Plan where recordedBy > :after and recordedAt <= :knownAt
                          and (:everywhere = true or unit in :units)
                          and (:unit is null or unit = :unit) and (:term is null or term = :term)
                        order by recordedBy""", Plan.class)
                .setParameter("after", after)
                .setParameter("knownAt", knownAt)
                .setParameter("everywhere", units == null)
                .setParameter("units", units == null ? List.of() : units)
                .setParameter("unit", unit)
                .setParameter("term", term)
                .setMaxResults(limit)
                .getResultList();
    }

    /** A page of the entries in force on a day, as known at an instant, without those of one cadre. */
    List<PlanEntry> page(
            UUID plan, LocalDate asOf, Instant knownAt, @Nullable String without, EntryPosition after, int limit) {
        return database.createQuery(
                        "from PlanEntry e where e.plan = :plan and e.cadre <> :without and " + IN_FORCE
                                + " and (e.post, e.rank, e.version) > (:post, :rank, :n)"
                                + " order by e.post, e.rank, e.version",
                        PlanEntry.class)
                .setParameter("plan", plan)
                .setParameter("without", without == null ? "" : without)
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .setParameter("post", after.post())
                .setParameter("rank", after.rank())
                .setParameter("n", after.n())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Every entry of a plan in force on a day, as known at an instant. */
    List<PlanEntry> all(UUID plan, LocalDate asOf, Instant knownAt) {
        return page(plan, asOf, knownAt, null, EntryPosition.start(asOf, knownAt), Integer.MAX_VALUE);
    }

    /** The entry as it is believed now, on a day. */
    Optional<PlanEntry> entry(UUID plan, UUID id, LocalDate asOf) {
        return database.createQuery(
                        "from PlanEntry where plan = :plan and id = :id and knownTo is null", PlanEntry.class)
                .setParameter("plan", plan)
                .setParameter("id", id)
                .getResultStream()
                .filter(it -> it.validOn(asOf))
                .findFirst();
    }

    /** Everybody planned in a term for one of the posts, in whichever plan. */
    List<PlanEntry> planned(String term, Collection<String> posts, LocalDate asOf, Instant knownAt) {
        return inTerm("e.post in :wanted", term, posts, asOf, knownAt);
    }

    /** Every entry of a cadre in a term, in whichever plan. */
    List<PlanEntry> of(String term, String cadre, LocalDate asOf, Instant knownAt) {
        return inTerm("e.cadre in :wanted", term, List.of(cadre), asOf, knownAt);
    }

    /** The posts each of the cadres is planned for in a term, in whichever plan. */
    Map<String, List<String>> postsOf(String term, Collection<String> cadres, LocalDate asOf, Instant knownAt) {
        var found = database.createNativeQuery("""
                        select distinct e.cadre, e.post from plan_entry e join plan p on p.id = e.plan
                        where p.term = :term and e.cadre = any (:cadres)
                          and e.valid_from <= :asOf and (e.valid_to is null or e.valid_to > :asOf)
                          and e.known_from <= :knownAt and (e.known_to is null or e.known_to > :knownAt)
                        order by e.cadre, e.post""")
                .setParameter("term", term)
                .setParameter("cadres", cadres.toArray(String[]::new))
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .getResultList();
        var posts = new HashMap<String, List<String>>();
        for (var row : found) {
            var it = (Object[]) row;
            posts.computeIfAbsent(it[0].toString(), any -> new ArrayList<>()).add(it[1].toString());
        }
        return posts;
    }

    /** Every entry for one of the posts, in whichever plan of whichever term. */
    List<PlannedEntry> entriesFor(Collection<String> posts, LocalDate asOf, Instant knownAt) {
        return posts.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select new vn.kecan.planning.plan.PlannedEntry(p.id, p.unit, p.term, e.id, e.cadre,"
                                        + " e.post, e.tier) from PlanEntry e join Plan p on p.id = e.plan"
                                        + " where e.post in :posts and " + IN_FORCE
                                        + " order by e.post, p.recordedBy, e.rank, e.recordedBy",
                                PlannedEntry.class)
                        .setParameter("posts", posts)
                        .setParameter("asOf", asOf)
                        .setParameter("knownAt", knownAt)
                        .getResultList();
    }

    /** Whether somebody recorded any version of an entry of this matter that is believed now and in force on the day. */
    boolean recordedBy(String subject, Granted.Case matter, LocalDate asOf) {
        return !database.createNativeQuery("""
                        select 1 from plan_entry e
                        join plan p on p.id = e.plan
                        join plan_entry any_version on any_version.id = e.id
                        join ledger_entry l on l.n = any_version.recorded_by
                        where p.term = :term and e.post = :post and e.cadre = :cadre and e.known_to is null
                          and e.valid_from <= :asOf and (e.valid_to is null or e.valid_to > :asOf)
                          and l.actor_id = :subject limit 1""")
                .setParameter("term", matter.term())
                .setParameter("post", matter.post())
                .setParameter("cadre", matter.cadre())
                .setParameter("asOf", asOf)
                .setParameter("subject", subject)
                .getResultList()
                .isEmpty();
    }

    private List<PlanEntry> inTerm(
            String which, String term, Collection<String> wanted, LocalDate asOf, Instant knownAt) {
        return database.createQuery(
                        "select e from PlanEntry e join Plan p on p.id = e.plan where p.term = :term and " + which
                                + " and " + IN_FORCE + " order by e.post, e.rank, e.recordedBy",
                        PlanEntry.class)
                .setParameter("term", term)
                .setParameter("wanted", wanted)
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }
}
