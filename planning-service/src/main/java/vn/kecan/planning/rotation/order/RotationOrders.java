package vn.kecan.planning.rotation.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** All orders, and which are done. */
@ApplicationScoped
class RotationOrders {

    /** Whom a list is for, and what it asks for; null asks for everything. Names on after an order and a cadre. */
    record Wanted(
            @Nullable Collection<String> units,
            @Nullable Boolean done,
            @Nullable String ownCadre,
            long after,
            String afterCadre,
            int limit) {}

    private final EntityManager database;
    private final ObjectMapper json;

    RotationOrders(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps an order, or that one is done. */
    void keep(Object row) {
        database.persist(row);
    }

    Optional<RotationOrder> find(UUID id) {
        return Optional.ofNullable(database.find(RotationOrder.class, id));
    }

    Optional<RotationDone> done(UUID order) {
        return Optional.ofNullable(database.find(RotationDone.class, order));
    }

    /** Those that wait for their posting, oldest first. */
    List<RotationOrder> open() {
        return database.createQuery("""
                        from RotationOrder o where not exists (from RotationDone d where d.order = o.id)
                        order by o.recordedBy, o.cadre""", RotationOrder.class).getResultList();
    }

    /** How many others of the plan wait. */
    long othersOpen(RotationOrder it) {
        return database.createQuery("""
                        select count(*) from RotationOrder o
                        where o.plan = :plan and o.id <> :id
                          and not exists (from RotationDone d where d.order = o.id)""", Long.class)
                .setParameter("plan", it.plan)
                .setParameter("id", it.id)
                .getSingleResult();
    }

    List<RotationOrder> list(Wanted wanted) {
        return database.createQuery("""
                        from RotationOrder o
                        where (o.recordedBy > :after or o.recordedBy = :after and o.cadre > :afterCadre)
                          and (:everywhere = true or o.fromUnit in :units or o.toUnit in :units)
                          and (:all = true
                               or :done = true and exists (from RotationDone d where d.order = o.id)
                               or :done = false and not exists (from RotationDone d where d.order = o.id))
                          and not exists (from RotationOrder x where x.plan = o.plan and x.cadre = :own)
                        order by o.recordedBy, o.cadre""", RotationOrder.class)
                .setParameter("after", wanted.after())
                .setParameter("afterCadre", wanted.afterCadre())
                .setParameter("everywhere", wanted.units() == null)
                .setParameter("units", wanted.units() == null ? List.of() : wanted.units())
                .setParameter("all", wanted.done() == null)
                .setParameter("done", Boolean.TRUE.equals(wanted.done()))
                .setParameter("own", wanted.ownCadre() == null ? "" : wanted.ownCadre())
                .setMaxResults(wanted.limit())
                .getResultList();
    }

    String kept(Object it) {
        try {
            return json.writeValueAsString(it);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<String> leaves(RotationOrder it) {
        try {
            return json.readValue(it.leaves, new TypeReference<List<String>>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The posts of order " + it.id + " cannot be read", impossible);
        }
    }

    DecidingDocument document(RotationOrder it) {
        try {
            return json.readValue(it.document, DecidingDocument.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The decision of order " + it.id + " cannot be read", impossible);
        }
    }
}
