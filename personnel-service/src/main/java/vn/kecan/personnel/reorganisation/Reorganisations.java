package vn.kecan.personnel.reorganisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.time.Paging.Position;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Times;

/** All reorganisations. */
@ApplicationScoped
class Reorganisations implements PanacheRepositoryBase<ReorganisationVersion, Long> {

    private static final String TOUCHES =
            "exists (select from reorganisation_touch t where t.reorganisation = v.id and t.subject = 'UNIT' and t.code ";

    Optional<ReorganisationVersion> find(UUID id, Times at, Reach reach) {
        return seen(reach).and("v.id = :id", "id", id).known(at).rows(getEntityManager()).stream()
                .findFirst();
    }

    /** @param from the first day of those asked for, {@code to} the day after the last */
    List<ReorganisationVersion> page(
            Position after,
            int rows,
            Reach reach,
            @Nullable String unit,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        return seen(reach)
                .known(after.at())
                .andIf(unit, TOUCHES + "= :unit)", "unit")
                .andIf(from, "v.valid_from >= :from", "from")
                .andIf(to, "v.valid_from < :to", "to")
                .and("v.recorded_by > :after", "after", after.after().isEmpty() ? 0L : Long.parseLong(after.after()))
                .order("v.recorded_by", rows)
                .rows(getEntityManager());
    }

    /** Those of the forest that touch a unit of the subtree. */
    private static Select<ReorganisationVersion> seen(Reach reach) {
        return new Select<>(ReorganisationVersion.class, "reorganisation_version")
                .andIf(reach.root(), "v.root = :reachRoot", "reachRoot")
                .andIf(reach.units(), TOUCHES + "in (:reachUnits))", "reachUnits");
    }

    /** Remembers what was touched. */
    void touched(UUID id, Subject subject, Collection<String> codes, boolean changed) {
        getEntityManager()
                .createNativeQuery("""
                        insert into reorganisation_touch (reorganisation, subject, code, changed)
                        select cast(:id as uuid), :subject, code, :changed
                        from unnest(string_to_array(:codes, ',')) code on conflict do nothing""")
                .setParameter("id", id.toString())
                .setParameter("subject", subject.name())
                .setParameter("codes", String.join(",", codes))
                .setParameter("changed", changed)
                .executeUpdate();
    }

    /** An earlier event that changed one of these, and which one: on that very day, or ever. */
    @SuppressWarnings("unchecked")
    List<Object[]> changing(Subject subject, Collection<String> codes, @Nullable LocalDate day) {
        return getEntityManager()
                .createNativeQuery("""
                        select t.code, cast(v.id as text), cast(v.valid_from as text)
                        from reorganisation_touch t join reorganisation_version v on v.id = t.reorganisation
                        where t.changed and t.subject = :subject and t.code = any(string_to_array(:codes, ','))
                          and v.known_to is null and (:day = '' or v.valid_from = cast(nullif(:day, '') as date))
                        order by t.code, v.recorded_by""")
                .setParameter("subject", subject.name())
                .setParameter("codes", String.join(",", codes))
                .setParameter("day", day == null ? "" : day.toString())
                .getResultList();
    }
}
