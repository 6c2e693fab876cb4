package vn.kecan.planning.decision.amendment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Rulebook;

/** Every version of the rulebook with its content, and since when which was judged by. */
@ApplicationScoped
class RulebookVersions {

    /** That a version was judged by since an instant, because of an amendment or of a new build. */
    record Use(long n, String hash, Instant since, @Nullable UUID amendment) {}

    private static final String USE =
            "select new vn.kecan.planning.decision.amendment.RulebookVersions$Use(u.n, u.hash, u.since, u.amendment) from"
                    + " RulebookUse u ";

    private final EntityManager database;

    RulebookVersions(EntityManager database) {
        this.database = database;
    }

    /** Keeps the content, unless it is there already. */
    void keep(Rulebook it, Instant at) {
        database.createNativeQuery("""
                        insert into rulebook_version (hash, content, recorded_at) values (:hash, :content, :at)
                        on conflict (hash) do nothing""")
                .setParameter("hash", it.hash())
                .setParameter("content", it.text())
                .setParameter("at", at)
                .executeUpdate();
    }

    /** From this instant on it is judged by this version. */
    void use(Rulebook it, Instant since, @Nullable UUID amendment) {
        var use = new RulebookUse();
        use.hash = it.hash();
        use.since = since;
        use.amendment = amendment;
        database.persist(use);
    }

    Optional<String> content(String hash) {
        return database.createNativeQuery("select content from rulebook_version where hash = :hash", String.class)
                .setParameter("hash", hash)
                .getResultStream()
                .map(Object::toString)
                .findFirst();
    }

    /** The use in force at an instant; before the first, the first. */
    Optional<Use> at(Instant knownAt) {
        return database.createQuery(USE + "where u.since <= :at order by u.n desc", Use.class)
                .setParameter("at", knownAt)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .or(() -> uses(0, 1).stream().findFirst());
    }

    Optional<Use> last() {
        return database.createQuery(USE + "order by u.n desc", Use.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    List<Use> uses(long after, int limit) {
        return database.createQuery(USE + "where u.n > :after order by u.n", Use.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
