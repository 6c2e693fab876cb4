package vn.kecan.planning.rotation.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The files of movers, the reviews of what stands in their way, and what was exchanged. */
@ApplicationScoped
class MoveFiles {

    private final EntityManager database;

    MoveFiles(EntityManager database) {
        this.database = database;
    }

    /** Keeps an item, a review or an exchange. */
    void keep(Object row) {
        database.persist(row);
    }

    /** The document that counts for each item of one mover. */
    Map<FileItem, RotationItem> items(UUID plan, String cadre) {
        return database
                .createQuery("from RotationItem where plan = :plan and cadre = :cadre order by n", RotationItem.class)
                .setParameter("plan", plan)
                .setParameter("cadre", cadre)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(it -> it.item, Function.identity(), (earlier, later) -> later));
    }

    /** The review that counts for each mover of a version. */
    Map<String, RotationReview> reviews(UUID plan, int version) {
        return database
                .createQuery(
                        "from RotationReview where plan = :plan and version = :version order by n",
                        RotationReview.class)
                .setParameter("plan", plan)
                .setParameter("version", version)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(it -> it.cadre, Function.identity(), (earlier, later) -> later));
    }

    List<RotationExchange> exchanges(UUID plan, int version) {
        return database.createQuery(
                        "from RotationExchange where plan = :plan and version = :version order by n",
                        RotationExchange.class)
                .setParameter("plan", plan)
                .setParameter("version", version)
                .getResultList();
    }

    List<String> withItems(UUID plan) {
        return database.createQuery("select distinct cadre from RotationItem where plan = :plan", String.class)
                .setParameter("plan", plan)
                .getResultList();
    }
}
