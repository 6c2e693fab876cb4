package vn.kecan.personnel.cadre;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.time.Paging.Position;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Times;

/** All cadres. */
@ApplicationScoped
public class Cadres implements PanacheRepositoryBase<CadreVersion, Long> {

    /** All that is believed of it now. */
    public Timeline<CadreVersion> timeline(String code) {
        return new Timeline<>(this, list("code = ?1 and knownTo is null", code));
    }

    /** All that was believed of it then, whatever the day: its version of a day and its state in one question. */
    Timeline<CadreVersion> known(String code, Times at, Reach reach) {
        return new Timeline<>(
                this,
                reach.cadres(new Select<>(CadreVersion.class, "cadre_version").and("v.code = :code", "code", code), at)
                        .known(at)
                        .rows(getEntityManager()));
    }

    List<CadreVersion> page(Position from, int rows, Reach reach, @Nullable String q, @Nullable String unit) {
        var select = reach.cadres(new Select<>(CadreVersion.class, "cadre_version"), from.at())
                .known(from.at())
                .inForce(from.at())
                .words(q);
        if (unit != null) {
            select.and("""
                    v.code in (select p.cadre from posting_version p where p.unit in (select subtree(:unit, :asOf))
                               and p.known_from <= :knownAt and (p.known_to is null or p.known_to > :knownAt)
                               and p.valid_from <= :asOf and (p.valid_to is null or p.valid_to > :asOf))""", "unit", unit);
        }
        return select.and("v.code > :after", "after", from.after())
                .order("v.code", rows)
                .rows(getEntityManager());
    }

    /** All that was ever believed of a cadre the caller reaches, the latest belief first. */
    List<CadreVersion> ever(String code, Times at, Reach reach) {
        return reach.cadres(new Select<>(CadreVersion.class, "cadre_version").and("v.code = :code", "code", code), at)
                .and("v.known_from <= :knownAt", "knownAt", at.knownAt())
                .order("v.recorded_by desc, v.valid_from", 10_000)
                .rows(getEntityManager());
    }

    /** Refuses (404) who does not exist and whom the caller does not reach, alike. */
    public Timeline<CadreVersion> inReach(String code, Times at, Reach reach) {
        var seen = reach.cadres(
                        new Select<>(CadreVersion.class, "cadre_version").and("v.code = :code", "code", code), at)
                .and("v.known_to is null")
                .rows(getEntityManager());
        if (seen.isEmpty()) {
            throw vn.kecan.platform.problem.Problems.notFound("cadre", code);
        }
        return new Timeline<>(this, seen);
    }

    boolean inUse(String code) {
        return !getEntityManager()
                .createNativeQuery("""
                        select 1 where exists (select from posting_version where cadre = :code and known_to is null)
                            or exists (select from evaluation_version where cadre = :code and known_to is null)""", Integer.class)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** Whether the caller reaches this cadre. */
    public boolean sees(String code, Times at, Reach reach) {
        return !reach.cadres(new Select<>(CadreVersion.class, "cadre_version").and("v.code = :code", "code", code), at)
                .and("v.known_from <= :seenAt", "seenAt", at.seenAt())
                .rows(getEntityManager())
                .isEmpty();
    }

    CadreHistory.Belief belief(CadreVersion it, Times at) {
        var entry = (Object[]) getEntityManager()
                .createNativeQuery("select actor, why from ledger_entry where n = :n")
                .setParameter("n", it.recordedBy())
                .getSingleResult();
        var closed = it.knownTo() == null || it.knownTo().isAfter(at.knownAt()) ? null : it.knownTo();
        return new CadreHistory.Belief(
                it.view(), it.knownFrom(), closed, it.recordedBy(), (String) entry[0], (String) entry[1]);
    }
}
