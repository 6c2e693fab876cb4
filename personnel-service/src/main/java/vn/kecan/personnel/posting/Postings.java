package vn.kecan.personnel.posting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** All that was ever believed of it, the latest belief first. */
    List<PostingVersion> ever(String cadre, UUID id, Times at) {
        return new Select<>(PostingVersion.class, "posting_version")
                .and("v.cadre = :cadre and v.id = :id", "cadre", cadre, "id", id)
                .and("v.known_from <= :knownAt", "knownAt", at.knownAt())
                .order("v.recorded_by desc", 10_000)
                .rows(getEntityManager());
    }

    List<PostingVersion> find(String cadre, UUID id, Times at) {
        return new Select<>(PostingVersion.class, "posting_version")
                .and("v.cadre = :cadre and v.id = :id", "cadre", cadre, "id", id)
                .known(at)
                .rows(getEntityManager());
    }

    /** A departure from the service on file that covers some day of the period, in words. */
    Optional<String> departureIn(String cadre, LocalDate from, @Nullable LocalDate to) {
        return getEntityManager()
                .createNativeQuery("""
                        select (body ->> 'kind') || ' (' || valid_from || ' – ' || coalesce(valid_to::text, '…') || ')'
                        from dossier_version
                        where cadre = :cadre and kind = 'departure' and known_to is null
                          and daterange(valid_from, valid_to)
                           && daterange(:from, case when cast(:to as date) > :from then cast(:to as date) end)
                        order by valid_from limit 1""", String.class)
                .setParameter("cadre", cadre)
                .setParameter("from", from)
                .setParameter("to", to == null ? null : to.toString())
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    /** The rank of the post on the first day of each posting, as known then; absent where the post was not. */
    Map<UUID, Integer> ranks(List<PostingVersion> some, Times at) {
        if (some.isEmpty()) {
            return Map.of();
        }
        var ranks = new HashMap<UUID, Integer>();
        for (var row : getEntityManager()
                .createNativeQuery("""
                        select v.id, p.rank
                        from posting_version v join post_version p on p.code = v.post
                         and p.valid_from <= v.valid_from and (p.valid_to is null or p.valid_to > v.valid_from)
                         and p.known_from <= :knownAt and (p.known_to is null or p.known_to > :knownAt)
                        where v.version_id in (:some)""", Object[].class)
                .setParameter("knownAt", at.knownAt())
                .setParameter("some", some.stream().map(PostingVersion::row).toList())
                .getResultList()) {
            var found = (Object[]) row;
            ranks.put((UUID) found[0], ((Number) found[1]).intValue());
        }
        return ranks;
    }

    /** All postings of this cadre, as believed now. */
    List<PostingVersion> now(String cadre) {
        return list("cadre = ?1 and knownTo is null order by validFrom, id", cadre);
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
