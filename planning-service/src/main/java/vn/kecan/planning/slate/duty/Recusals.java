package vn.kecan.planning.slate.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All recusals. */
@ApplicationScoped
public class Recusals {

    private final EntityManager database;

    Recusals(EntityManager database) {
        this.database = database;
    }

    void keep(Recusal it) {
        database.persist(it);
    }

    List<Recusal> of(UUID slate) {
        return database.createQuery("from Recusal where slate = :slate order by n", Recusal.class)
                .setParameter("slate", slate)
                .getResultList();
    }

    /** The candidate to whom somebody is related, by his stable subject or his cadre code; empty when he may decide. */
    public Optional<String> related(UUID slate, String subject, @Nullable String cadre) {
        return of(slate).stream()
                .filter(it -> subject.equals(it.personId) || cadre != null && cadre.equals(it.person))
                .map(it -> it.candidate)
                .findFirst();
    }

    /** Whether it was said of a cadre that he is related to a candidate. */
    boolean related(UUID slate, String cadre) {
        return of(slate).stream().anyMatch(it -> cadre.equals(it.person));
    }
}
