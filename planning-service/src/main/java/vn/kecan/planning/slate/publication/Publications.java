package vn.kecan.planning.slate.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was published, objected and answered. */
@ApplicationScoped
class Publications {

    private final EntityManager database;

    Publications(EntityManager database) {
        this.database = database;
    }

    /** Keeps a publication, an objection or an answer. */
    void keep(Object row) {
        database.persist(row);
    }

    /** The last publication. */
    Optional<Publication> of(UUID slate) {
        return database.createQuery("from Publication where slate = :slate order by n desc", Publication.class)
                .setParameter("slate", slate)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Objection> objections(UUID slate) {
        return database.createQuery("from Objection where slate = :slate order by n", Objection.class)
                .setParameter("slate", slate)
                .getResultList();
    }

    /** The answers given, by the number of the objection. */
    Map<Long, ObjectionAnswer> answers(UUID slate) {
        return database
                .createQuery(
                        "from ObjectionAnswer where objection in (select n from Objection where slate = :slate)",
                        ObjectionAnswer.class)
                .setParameter("slate", slate)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(it -> it.objection, Function.identity()));
    }
}
