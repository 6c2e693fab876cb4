package vn.kecan.personnel.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Times;

/** All postings. */
@ApplicationScoped
public class Postings implements PanacheRepositoryBase<PostingVersion, Long> {

    /** All that is believed of it now. */
    public Timeline<PostingVersion> timeline(UUID id) {
        return new Timeline<>(this, list("id = ?1 and knownTo is null", id));
    }

    List<PostingVersion> of(String cadre, Times at) {
        return new Select<>(PostingVersion.class, "posting_version")
                .and("v.cadre = :cadre", "cadre", cadre)
                .known(at)
                .order("v.valid_from, v.id", 10_000)
                .rows(getEntityManager());
    }

    List<PostingVersion> find(String cadre, UUID id, Times at) {
        return new Select<>(PostingVersion.class, "posting_version")
                .and("v.cadre = :cadre and v.id = :id", "cadre", cadre, "id", id)
                .known(at)
                .rows(getEntityManager());
    }

    /** Postings of this cadre in this post, as believed now. */
    List<PostingVersion> inPost(String cadre, String post) {
        return list("cadre = ?1 and post = ?2 and knownTo is null", cadre, post);
    }

    /** The one of this cadre, or 404. */
    Timeline<PostingVersion> of(String cadre, UUID id) {
        var timeline = timeline(id);
        if (timeline.isEmpty() || !timeline.versions().getFirst().cadre().equals(cadre)) {
            throw vn.kecan.platform.problem.Problems.notFound("posting", id.toString());
        }
        return timeline;
    }
}
