package vn.kecan.personnel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.access.Caller;

/** Finds out how far the caller reaches today, from his token and the units as we know them. */
@ApplicationScoped
public class Reaches {

    private final Caller caller;
    private final EntityManager entities;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    /** How far a unit reached on a day, in the state of all facts that the instant names. */
    private record Kept(LocalDate today, Instant state, Reach reach) {

        boolean holds(Times at) {
            return today.equals(at.today()) && state.equals(at.seenAt());
        }
    }

    Reaches(Caller caller, EntityManager entities) {
        this.caller = caller;
        this.entities = entities;
    }

    public Reach of(LocalDate today) {
        return own(found(caller.unit(), today));
    }

    /**
     * The same, but found out once for each state of the facts: no unit changes without a ledger entry.
     *
     * @param at fresh from the ledger's head, not from a cursor
     */
    public Reach of(Times at) {
        var unit = caller.unit();
        var known = kept.get(unit);
        if (known == null || !known.holds(at)) {
            known = new Kept(at.today(), at.seenAt(), found(unit, at.today()));
            kept.put(unit, known);
        }
        return own(known.reach());
    }

    private Reach own(Reach reach) {
        return new Reach(
                reach.unit(), reach.root(), reach.units(), caller.cadre().orElse(null));
    }

    @SuppressWarnings("unchecked")
    private Reach found(String unit, LocalDate today) {
        if (caller.everywhere()) {
            return new Reach(unit, null, null, null);
        }
        // Without a result class: with String.class Hibernate keeps a plan of each question and finds none again.
        List<String> roots = entities.createNativeQuery(
                        "select root from unit_version where code = :unit and known_to is null limit 1")
                .setParameter("unit", unit)
                .getResultList();
        if (roots.isEmpty() || roots.getFirst().equals(unit)) {
            return new Reach(unit, unit, null, null);
        }
        List<String> units = entities.createNativeQuery("select subtree(:unit, :today)")
                .setParameter("unit", unit)
                .setParameter("today", today)
                .getResultList();
        return new Reach(unit, roots.getFirst(), Collections.unmodifiableSet(new HashSet<>(units)), null);
    }

    /** The root of the forest a unit stands in; the unit itself when it is not known. */
    @SuppressWarnings("unchecked")
    public String root(String unit) {
        List<String> roots = entities.createNativeQuery(
                        "select root from unit_version where code = :unit and known_to is null limit 1")
                .setParameter("unit", unit)
                .getResultList();
        return roots.isEmpty() ? unit : roots.getFirst();
    }
}
