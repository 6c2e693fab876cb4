package vn.kecan.personnel.time;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A native question for versions, put together condition by condition. */
public final class Select<V extends Version> {

    private final Class<V> type;
    private final StringBuilder sql;
    private final Map<String, Object> values = new HashMap<>();
    private String tail = "";

    public Select(Class<V> type, String table) {
        this.type = type;
        this.sql = new StringBuilder("select v.* from ").append(table).append(" v where true");
    }

    public Select<V> and(String condition, Object... namesAndValues) {
        sql.append(" and (").append(condition).append(')');
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return this;
    }

    public Select<V> andIf(@Nullable Object value, String condition, String name) {
        return value == null ? this : and(condition, name, value);
    }

    public Select<V> known(Times at) {
        return and(
                "v.known_from <= :knownAt and (v.known_to is null or v.known_to > :knownAt)", "knownAt", at.knownAt());
    }

    public Select<V> inForce(Times at) {
        return and("v.valid_from <= :asOf and (v.valid_to is null or v.valid_to > :asOf)", "asOf", at.asOf());
    }

    /** A name search: all the words, in any order, each maybe only begun. */
    public Select<V> words(@Nullable String q) {
        return q == null || q.isBlank() ? this : and("v.words @@ name_query(:q)", "q", q);
    }

    public Select<V> order(String order, int limit) {
        tail = " order by " + order + " limit " + limit;
        return this;
    }

    @SuppressWarnings("unchecked")
    public List<V> rows(EntityManager entities) {
        var query = entities.createNativeQuery(sql + tail, type);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
