package vn.kecan.planning.plan;

import static vn.kecan.planning.plan.Plans.IN_FORCE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entries in force with what they are judged by, over all plans: read in one go, whoever asks. */
@ApplicationScoped
class JudgeableEntries {

    private static final String JUDGEABLE =
            "select new vn.kecan.planning.plan.JudgeableEntry(p.id, e.id, p.unit, p.term, e.cadre, e.post, e.tier,"
                    + " coalesce(e.trainingPlan, '')) from PlanEntry e join Plan p on p.id = e.plan where ";

    private final EntityManager database;

    JudgeableEntries(EntityManager database) {
        this.database = database;
    }

    /** Every entry in force, in whichever plan, with what it is judged by. */
    List<JudgeableEntry> everything(LocalDate asOf, Instant knownAt) {
        return database.createQuery(
                        JUDGEABLE + IN_FORCE + " order by p.unit, p.term, e.post, e.rank, e.recordedBy",
                        JudgeableEntry.class)
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .getResultList();
    }

    /** Every entry in force in the plans of some units, with what it is judged by. */
    List<JudgeableEntry> ofUnits(Collection<String> units, LocalDate asOf, Instant knownAt) {
        return judgeable("p.unit in :wanted", units, asOf, knownAt);
    }

    /** Every entry in force of some cadres, in whichever plan, with what it is judged by. */
    List<JudgeableEntry> ofCadres(Collection<String> cadres, LocalDate asOf, Instant knownAt) {
        return judgeable("e.cadre in :wanted", cadres, asOf, knownAt);
    }

    private List<JudgeableEntry> judgeable(String which, Collection<String> wanted, LocalDate asOf, Instant knownAt) {
        return wanted.isEmpty()
                ? List.of()
                : database.createQuery(
                                JUDGEABLE + which + " and " + IN_FORCE
                                        + " order by p.unit, p.term, e.post, e.rank, e.recordedBy",
                                JudgeableEntry.class)
                        .setParameter("wanted", wanted)
                        .setParameter("asOf", asOf)
                        .setParameter("knownAt", knownAt)
                        .getResultList();
    }

    /** How many entries are in force in the plans of each unit, without those of one cadre. */
    Map<String, Long> counted(Collection<String> units, String without, LocalDate asOf, Instant knownAt) {
        var rows = database.createQuery(
                        "select p.unit, count(*) from PlanEntry e join Plan p on p.id = e.plan"
                                + " where p.unit in :units and e.cadre <> :without and " + IN_FORCE
                                + " group by p.unit",
                        Object[].class)
                .setParameter("units", units)
                .setParameter("without", without)
                .setParameter("asOf", asOf)
                .setParameter("knownAt", knownAt)
                .getResultList();
        var counts = new HashMap<String, Long>();
        rows.forEach(it -> counts.put((String) it[0], (Long) it[1]));
        return counts;
    }
}
