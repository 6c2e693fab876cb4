package vn.kecan.personnel.evaluation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Times;

/** All evaluations. */
@ApplicationScoped
public class Evaluations implements PanacheRepositoryBase<EvaluationVersion, Long> {

    /** All that is believed of it now. */
    public Timeline<EvaluationVersion> timeline(UUID id) {
        return new Timeline<>(this, list("id = ?1 and knownTo is null", id));
    }

    List<EvaluationVersion> of(String cadre, Times at) {
        return new Select<>(EvaluationVersion.class, "evaluation_version")
                .and("v.cadre = :cadre", "cadre", cadre)
                .known(at)
                .order("v.year, v.quarter, v.id", 10_000)
                .rows(getEntityManager());
    }

    /** All that was ever believed of it, the latest belief first. */
    List<EvaluationVersion> ever(String cadre, UUID id, Times at) {
        return new Select<>(EvaluationVersion.class, "evaluation_version")
                .and("v.cadre = :cadre and v.id = :id", "cadre", cadre, "id", id)
                .and("v.known_from <= :knownAt", "knownAt", at.knownAt())
                .order("v.recorded_by desc", 10_000)
                .rows(getEntityManager());
    }

    List<EvaluationVersion> find(String cadre, UUID id, Times at) {
        return new Select<>(EvaluationVersion.class, "evaluation_version")
                .and("v.cadre = :cadre and v.id = :id", "cadre", cadre, "id", id)
                .known(at)
                .rows(getEntityManager());
    }

    /** All of this cadre, as believed now. */
    List<EvaluationVersion> now(String cadre) {
        return list("cadre = ?1 and knownTo is null order by year, quarter, id", cadre);
    }

    /** Of the same year, or of the same quarter of it. */
    List<EvaluationVersion> ofSamePeriod(String cadre, Evaluation it) {
        var quarter = it.quarter() == null ? 0 : it.quarter();
        return list("cadre = ?1 and year = ?2 and quarter = ?3 and knownTo is null", cadre, it.year(), quarter);
    }

    /** The one of this cadre, or 404. */
    Timeline<EvaluationVersion> of(String cadre, UUID id) {
        var timeline = timeline(id);
        if (timeline.isEmpty() || !timeline.versions().getFirst().cadre().equals(cadre)) {
            throw vn.kecan.platform.problem.Problems.notFound("evaluation", id.toString());
        }
        return timeline;
    }
}
