package vn.kecan.planning.slate.opinion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who was asked about a slate, what they said, and what they were answered. */
@ApplicationScoped
class Opinions {

    private final EntityManager database;

    Opinions(EntityManager database) {
        this.database = database;
    }

    /** Keeps a body asked, an opinion or an answer. */
    void keep(Object row) {
        database.persist(row);
    }

    List<Consulted> consulted(UUID slate, int version) {
        return database.createQuery(
                        "from Consulted where slate = :slate and version = :version order by id", Consulted.class)
                .setParameter("slate", slate)
                .setParameter("version", version)
                .getResultList();
    }

    /** The opinions on every version, in the order in which they came. */
    List<Opinion> of(UUID slate) {
        return database.createQuery("from Opinion where slate = :slate order by n", Opinion.class)
                .setParameter("slate", slate)
                .getResultList();
    }

    List<Opinion> of(UUID slate, int version) {
        return of(slate).stream().filter(it -> it.version == version).toList();
    }

    /** The answers given, by the number of the opinion. */
    Map<Long, OpinionAnswer> answers(UUID slate) {
        return database
                .createQuery(
                        "from OpinionAnswer where opinion in (select n from Opinion where slate = :slate)",
                        OpinionAnswer.class)
                .setParameter("slate", slate)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(it -> it.opinion, Function.identity()));
    }
}
