package vn.kecan.personnel.cadre;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.problem.ProblemException;
import vn.kecan.platform.problem.Problems;

/** All cadres. */
@ApplicationScoped
public class Cadres implements PanacheRepositoryBase<CadreVersion, Long> {

    private final Successors successors;

    Cadres(Successors successors) {
        this.successors = successors;
    }

    /** All that is believed of it now. */
    public Timeline<CadreVersion> timeline(String code) {
        return new Timeline<>(this, list("code = ?1 and knownTo is null", code));
    }

    /** All that was believed of it then, whatever the day: its version of a day and its state in one question. */
    public Timeline<CadreVersion> known(String code, Times at, Reach reach) {
        return new Timeline<>(
                this,
                reach.cadres(new Select<>(CadreVersion.class, "cadre_version").and("v.code = :code", "code", code), at)
                        .known(at)
                        .rows(getEntityManager()));
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
            throw missing(code, null, at, reach);
        }
        return new Timeline<>(this, seen);
    }

    /** All that is believed now of these, of each that there is. */
    public Map<String, Timeline<CadreVersion>> timelines(Collection<String> codes) {
        var timelines = new HashMap<String, Timeline<CadreVersion>>();
        list("code in ?1 and knownTo is null", codes).stream()
                .collect(Collectors.groupingBy(CadreVersion::code))
                .forEach((code, versions) -> timelines.put(code, new Timeline<>(this, versions)));
        return timelines;
    }

    /**
     * 404 for the unknown and those beyond reach alike; of a cadre recorded twice it names who goes on, if he is in reach.
     *
     * @param knownAt merges recorded later do not count; null: all count
     */
    public ProblemException missing(String code, @Nullable Instant knownAt, Times at, Reach reach) {
        return successors
                .of(code, knownAt)
                .filter(it -> sees(it, at, reach))
                .map(it -> Successors.goesOnAs(code, it))
                .orElseGet(() -> Problems.notFound("cadre", code));
    }

    /** Refuses (404) to list what there is of a cadre who was merged into another by then. */
    public void mustStand(String code, Times at, Reach reach) {
        if (successors.of(code, at.knownAt()).isPresent()) {
            throw missing(code, at.knownAt(), at, reach);
        }
    }

    /** Without a result class: with one Hibernate keeps a plan of each question and finds none again. */
    boolean inUse(String code) {
        return !getEntityManager()
                .createNativeQuery("""
                        select 1 where exists (select from posting_version where cadre = :code and known_to is null)
                            or exists (select from evaluation_version where cadre = :code and known_to is null)
                            or exists (select from dossier_version where cadre = :code and known_to is null)""")
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
}
