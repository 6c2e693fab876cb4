package vn.kecan.personnel.restricted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.time.Now;

/** All recorded reads of restricted facts, for those who watch the readers. */
@ApplicationScoped
class RestrictedReads {

    /** Which reads are asked for; days are Hanoi's, {@code to} is not included. */
    record Filter(
            @Nullable String cadre,
            @Nullable String who,
            @Nullable FieldGroup group,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /** Times and lists as text, so that it does not matter how a native question maps them. */
    private static final String COLUMNS = """
            v.n, to_char(v.at at time zone 'UTC', 'ISO'), v.actor, array_to_string(v.roles, ' '), v.unit, v.cadre,
            v.field_group, v.fact, v.own, cast(v.as_of as text), to_char(v.known_at at time zone 'UTC', 'ISO'),
            v.purpose, v.request_id, v.withheld""".replace("ISO", "YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"");

    private final EntityManager entities;

    RestrictedReads(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The latest first. Reads are numbered in the order of their commit, so what comes after a page never changes.
     *
     * @param reach null: whatever the reach, for one's own record
     * @param reader the cadre who looks; what is withheld from him is not there for him
     */
    List<RestrictedRead> page(
            Filter filter, @Nullable Reach reach, @Nullable String reader, Times at, @Nullable Long before, int rows) {
        var values = new HashMap<String, Object>();
        var sql = new StringBuilder("select ")
                .append(COLUMNS)
                .append(" from (select r.*, r.cadre as code from restricted_read r) v where true");
        if (reach != null) {
            var within = reach.within(at);
            for (int i = 0; i < within.namesAndValues().length; i += 2) {
                values.put((String) within.namesAndValues()[i], within.namesAndValues()[i + 1]);
            }
            sql.append(" and (").append(within.condition()).append(')');
        }
        and(sql, values, "v.cadre = :cadre", "cadre", filter.cadre());
        and(sql, values, "v.actor = :who", "who", filter.who());
        and(sql, values, "v.field_group = :fields", "fields", name(filter.group()));
        and(sql, values, "v.at >= :since", "since", start(filter.from()));
        and(sql, values, "v.at < :until", "until", start(filter.to()));
        and(sql, values, "v.n < :before", "before", before);
        and(sql, values, "not (v.withheld and v.cadre is not distinct from :reader)", "reader", reader);
        return rows(sql + " order by v.n desc limit " + rows, values);
    }

    @SuppressWarnings("unchecked")
    private List<RestrictedRead> rows(String sql, Map<String, Object> values) {
        var query = entities.createNativeQuery(sql);
        values.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList())
                .stream().map(RestrictedReads::read).toList();
    }

    private static RestrictedRead read(Object[] row) {
        return new RestrictedRead(
                ((Number) row[0]).longValue(),
                Instant.parse((String) row[1]),
                (String) row[2],
                List.of(((String) row[3]).split(" ")),
                (String) row[4],
                (String) row[5],
                FieldGroup.valueOf((String) row[6]),
                (String) row[7],
                (Boolean) row[8],
                LocalDate.parse((String) row[9]),
                Instant.parse((String) row[10]),
                (String) row[11],
                (String) row[12],
                (Boolean) row[13]);
    }

    private static void and(
            StringBuilder sql, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private static @Nullable String name(@Nullable FieldGroup group) {
        return group == null ? null : group.name();
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Now.ZONE).toInstant();
    }
}
