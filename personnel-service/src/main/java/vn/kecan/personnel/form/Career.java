package vn.kecan.personnel.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Times;

/** The posts a cadre held, with the titles and units as they were called when he came into them. */
@ApplicationScoped
class Career {

    record Step(LocalDate from, @Nullable LocalDate to, String title, String unit, int rank) {

        boolean on(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    private final EntityManager entities;

    Career(EntityManager entities) {
        this.entities = entities;
    }

    /** Of all time, the oldest first, as known at the instant. (With a result class a plan is kept of each question.) */
    @SuppressWarnings("unchecked")
    List<Step> of(String cadre, Times at) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select v.valid_from, v.valid_to, p.title, u.name, p.rank
                        from posting_version v
                        join post_version p on p.code = v.post
                         and p.valid_from <= v.valid_from and (p.valid_to is null or p.valid_to > v.valid_from)
                         and p.known_from <= :knownAt and (p.known_to is null or p.known_to > :knownAt)
                        join unit_version u on u.code = v.unit
                         and u.valid_from <= v.valid_from and (u.valid_to is null or u.valid_to > v.valid_from)
                         and u.known_from <= :knownAt and (u.known_to is null or u.known_to > :knownAt)
                        where v.cadre = :cadre
                          and v.known_from <= :knownAt and (v.known_to is null or v.known_to > :knownAt)
                        order by v.valid_from, v.id""")
                .setParameter("cadre", cadre)
                .setParameter("knownAt", at.knownAt())
                .getResultList();
        return rows.stream().map(Career::step).toList();
    }

    /** What the unit was called on the day. */
    @SuppressWarnings("unchecked")
    String unit(String code, Times at) {
        List<String> names = entities.createNativeQuery("""
                        select name from unit_version
                        where code = :code
                          and known_from <= :knownAt and (known_to is null or known_to > :knownAt)
                        order by valid_from > :asOf, abs(valid_from - :asOf) limit 1""")
                .setParameter("code", code)
                .setParameter("knownAt", at.knownAt())
                .setParameter("asOf", at.asOf())
                .getResultList();
        return names.isEmpty() ? code : names.getFirst();
    }

    private static Step step(Object[] row) {
        return new Step(
                day(row[0]),
                row[1] == null ? null : day(row[1]),
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).intValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
