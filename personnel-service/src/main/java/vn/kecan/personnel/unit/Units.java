package vn.kecan.personnel.unit;

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

/** All units. */
@ApplicationScoped
public class Units implements PanacheRepositoryBase<UnitVersion, Long> {

    private final Lexicon lexicon;

    Units(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All that is believed of it now. */
    public Timeline<UnitVersion> timeline(String code) {
        return new Timeline<>(this, list("code = ?1 and knownTo is null", code));
    }

    /** What held of it on the day asked, if the caller reaches it. */
    Optional<UnitVersion> find(String code, Times at, Reach reach) {
        return reach
                .units(new Select<>(UnitVersion.class, "unit_version").and("v.code = :code", "code", code), "code")
                .known(at)
                .inForce(at)
                .rows(getEntityManager())
                .stream()
                .findFirst();
    }

    List<UnitVersion> page(Position from, int rows, Reach reach, UnitFilter it) {
        var select = reach.units(new Select<>(UnitVersion.class, "unit_version"), "code")
                .known(from.at())
                .inForce(from.at())
                .andIf(it.kind() == null ? null : it.kind().name(), "v.kind = :kind", "kind")
                .andIf(it.level() == null ? null : it.level().name(), "v.level = :level", "level")
                .andIf(it.parent(), "v.parent = :parent", "parent");
        return lexicon.narrow(select, Lexicon.Kind.UNIT, it.q(), it.exact())
                .and("v.code > :after", "after", from.after())
                .order("v.code", rows)
                .rows(getEntityManager());
    }

    /** Refuses (404) what does not exist and what the caller does not reach, alike. */
    public Timeline<UnitVersion> inReach(String code, Reach reach) {
        var it = timeline(code);
        if (it.isEmpty() || !reach.covers(code, it.versions().getFirst().root())) {
            throw vn.kecan.platform.problem.Problems.notFound("unit", code);
        }
        return it;
    }

    /** The units in force below a unit, and itself, on the day and as known at the instant asked. */
    List<UnitVersion> subtree(String top, Times at) {
        return new Select<>(UnitVersion.class, "unit_version")
                .known(at)
                .inForce(at)
                .and("""
                        v.code in (with recursive below (code) as (
                            select cast(:top as text)
                            union
                            select u.code from below b join unit_version u on u.parent = b.code
                            where u.known_from <= :knownAt and (u.known_to is null or u.known_to > :knownAt)
                              and u.valid_from <= :asOf and (u.valid_to is null or u.valid_to > :asOf))
                        select code from below)""", "top", top)
                .order("v.code", 100_000)
                .rows(getEntityManager());
    }

    /** Whether {@code above} lies in the subtree of {@code code} at any time believed now. */
    boolean liesBelow(String above, String code) {
        return !getEntityManager()
                .createNativeQuery("""
                        with recursive up (code) as (
                            select cast(:above as text)
                            union
                            select u.parent from up join unit_version u on u.code = up.code
                            where u.known_to is null and u.parent is not null)
                        select 1 from up where code = :code""")
                .setParameter("above", above)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    boolean inUse(String code) {
        return !getEntityManager()
                .createNativeQuery("""
                        select 1 where exists (select from unit_version where parent = :code and known_to is null)
                            or exists (select from post_version where unit = :code and known_to is null)
                            or exists (select from cadre_version where kept_by = :code and known_to is null)""")
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    /** Names the state as it was known: the entry that changed it last. */
    String state(String code, Times at) {
        return new Timeline<>(
                        this,
                        new Select<>(UnitVersion.class, "unit_version")
                                .and("v.code = :code", "code", code)
                                .known(at)
                                .rows(getEntityManager()))
                .etag();
    }
}
