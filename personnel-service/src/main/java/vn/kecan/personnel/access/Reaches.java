package vn.kecan.personnel.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import vn.kecan.platform.access.Caller;

/** Finds out how far the caller reaches today, from his token and the units as we know them. */
@ApplicationScoped
public class Reaches {

    private final Caller caller;
    private final EntityManager entities;

    Reaches(Caller caller, EntityManager entities) {
        this.caller = caller;
        this.entities = entities;
    }

    @SuppressWarnings("unchecked")
    public Reach of(LocalDate today) {
        var own = caller.cadre().orElse(null);
        var unit = caller.unit();
        if (caller.everywhere()) {
            return new Reach(unit, null, null, own);
        }
        List<String> roots = entities.createNativeQuery(
                        "select root from unit_version where code = :unit and known_to is null limit 1", String.class)
                .setParameter("unit", unit)
                .getResultList();
        if (roots.isEmpty() || roots.getFirst().equals(unit)) {
            return new Reach(unit, unit, null, own);
        }
        List<String> units = entities.createNativeQuery("select subtree(:unit, :today)", String.class)
                .setParameter("unit", unit)
                .setParameter("today", today)
                .getResultList();
        return new Reach(unit, roots.getFirst(), new HashSet<>(units), own);
    }

    /** The root of the forest a unit stands in; the unit itself when it is not known. */
    @SuppressWarnings("unchecked")
    public String root(String unit) {
        List<String> roots = entities.createNativeQuery(
                        "select root from unit_version where code = :unit and known_to is null limit 1", String.class)
                .setParameter("unit", unit)
                .getResultList();
        return roots.isEmpty() ? unit : roots.getFirst();
    }
}
