package vn.kecan.personnel.post;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.name.Lexicon;
import vn.kecan.personnel.time.Paging.Position;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.time.Times;

/** All posts. */
@ApplicationScoped
public class Posts implements PanacheRepositoryBase<PostVersion, Long> {

    /** Seats taken on the day, as known at the instant. */
    private static final String TAKEN = """
            (select count(distinct p.cadre) from posting_version p where p.post = v.code
               and p.known_from <= :knownAt and (p.known_to is null or p.known_to > :knownAt)
               and p.valid_from <= :asOf and (p.valid_to is null or p.valid_to > :asOf))""";

    private final Lexicon lexicon;

    Posts(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All that is believed of it now. */
    public Timeline<PostVersion> timeline(String code) {
        return new Timeline<>(this, list("code = ?1 and knownTo is null", code));
    }

    /** What held of it on the day asked, if the caller reaches it. */
    Optional<PostVersion> find(String code, Times at, Reach reach) {
        return reach
                .units(new Select<>(PostVersion.class, "post_version").and("v.code = :code", "code", code), "unit")
                .known(at)
                .inForce(at)
                .rows(getEntityManager())
                .stream()
                .findFirst();
    }

    List<PostVersion> page(Position from, int rows, Reach reach, PostFilter it) {
        var select = reach.units(new Select<>(PostVersion.class, "post_version"), "unit")
                .known(from.at())
                .inForce(from.at())
                .andIf(it.subtree() ? null : it.unit(), "v.unit = :unit", "unit")
                .andIf(
                        it.subtree() ? it.unit() : null,
                        "v.unit in (select subtree_known(:top, :asOf, :knownAt))",
                        "top")
                .andIf(it.rankFrom(), "v.rank >= :rankFrom", "rankFrom")
                .andIf(it.rankTo(), "v.rank <= :rankTo", "rankTo");
        if (!it.kinds().isEmpty()) {
            select.and(
                    "v.kind in (:kinds)",
                    "kinds",
                    it.kinds().stream().map(PostKind::name).toList());
        }
        if (it.vacant() != null) {
            select.and(TAKEN + (it.vacant() ? " < v.seats" : " >= v.seats"));
        }
        return lexicon.narrow(select, Lexicon.Kind.POST, it.q(), it.exact())
                .and("v.code > :after", "after", from.after())
                .order("v.code", rows)
                .rows(getEntityManager());
    }

    /** Refuses (404) what does not exist and what the caller does not reach, alike. */
    public Timeline<PostVersion> inReach(String code, Reach reach) {
        var it = timeline(code);
        if (it.isEmpty()
                || !reach.covers(
                        it.versions().getFirst().unit(),
                        it.versions().getFirst().root())) {
            throw vn.kecan.platform.problem.Problems.notFound("post", code);
        }
        return it;
    }

    boolean inUse(String code) {
        return !getEntityManager()
                .createNativeQuery("select 1 from posting_version where post = :code and known_to is null limit 1")
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** Names the state as it was known: the entry that changed it last. */
    String state(String code, Times at) {
        return new Timeline<>(
                        this,
                        new Select<>(PostVersion.class, "post_version")
                                .and("v.code = :code", "code", code)
                                .known(at)
                                .rows(getEntityManager()))
                .etag();
    }
}
