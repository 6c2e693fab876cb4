package vn.kecan.personnel.dossier;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.problem.Problems;

/** All facts of the cadre file that have no table of their own. */
@ApplicationScoped
class DossierFacts implements PanacheRepositoryBase<DossierVersion, Long> {

    private static final int MOST = 10_000;

    /** All that is believed of it now. */
    Timeline<DossierVersion> timeline(UUID id) {
        return new Timeline<>(this, list("id = ?1 and knownTo is null", id));
    }

    /** The one of this kind of this cadre, or 404. */
    Timeline<DossierVersion> of(String cadre, FactKind kind, UUID id) {
        var timeline = timeline(id);
        if (timeline.isEmpty() || !mine(timeline.versions().getFirst(), cadre, kind)) {
            throw Problems.notFound(kind.thing(), id.toString());
        }
        return timeline;
    }

    List<DossierVersion> of(String cadre, FactKind kind, Times at) {
        return select(cadre, kind).known(at).order("v.valid_from, v.id", MOST).rows(getEntityManager());
    }

    List<DossierVersion> find(String cadre, FactKind kind, UUID id, Times at) {
        return select(cadre, kind).and("v.id = :id", "id", id).known(at).rows(getEntityManager());
    }

    /** All that was ever believed of it, the latest belief first. */
    List<DossierVersion> ever(String cadre, FactKind kind, UUID id, Times at) {
        return select(cadre, kind)
                .and("v.id = :id", "id", id)
                .and("v.known_from <= :knownAt", "knownAt", at.knownAt())
                .order("v.recorded_by desc", MOST)
                .rows(getEntityManager());
    }

    /** What is believed now to take this place. */
    List<DossierVersion> inSlot(String slot) {
        return list("slot = ?1 and knownTo is null", slot);
    }

    /** The whole file of a cadre, as believed now. */
    List<DossierVersion> now(String cadre) {
        return list("cadre = ?1 and knownTo is null order by kind, validFrom, id", cadre);
    }

    List<DossierVersion> now(String cadre, FactKind kind) {
        return list("cadre = ?1 and kind = ?2 and knownTo is null order by validFrom, id", cadre, kind.thing());
    }

    /** The same of many cadres. */
    List<DossierVersion> now(Collection<String> cadres, FactKind kind) {
        return list("cadre in ?1 and kind = ?2 and knownTo is null order by validFrom, id", cadres, kind.thing());
    }

    /** What is believed now of these, whatever they are and whose. */
    List<DossierVersion> now(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1 and knownTo is null", ids);
    }

    /** What is believed now of a restricted kind under one of these hashes. */
    List<DossierVersion> soughtAs(List<byte[]> blinds, FactKind kind) {
        return list("blind in ?1 and kind = ?2 and knownTo is null order by validFrom, id", blinds, kind.thing());
    }

    List<DossierVersion> speakingOf(String cadre, FactKind kind) {
        return list("about = ?1 and kind = ?2 and knownTo is null order by validFrom, id", cadre, kind.thing());
    }

    /** A posting of the cadre believed now and in force on some day of the period: post, first day and end. */
    Optional<String> postingIn(String cadre, LocalDate from, @Nullable LocalDate to) {
        return getEntityManager()
                .createNativeQuery("""
                        select post || ' (' || valid_from || ' – ' || coalesce(valid_to::text, '…') || ')'
                        from posting_version
                        where cadre = :cadre and known_to is null
                          and daterange(valid_from, valid_to) && daterange(:from, cast(:to as date))
                        order by valid_from limit 1""")
                .setParameter("cadre", cadre)
                .setParameter("from", from)
                .setParameter("to", to == null ? null : to.toString())
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    private static Select<DossierVersion> select(String cadre, FactKind kind) {
        return new Select<>(DossierVersion.class, "dossier_version")
                .and("v.cadre = :cadre and v.kind = :kind", "cadre", cadre, "kind", kind.thing());
    }

    private static boolean mine(DossierVersion it, String cadre, FactKind kind) {
        return it.cadre().equals(cadre) && it.kind().equals(kind.thing());
    }
}
