package vn.kecan.personnel.time;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A native question for versions, put together condition by condition. */
public final class Select<V extends Version> {

    private final Class<V> type;
    private final StringBuilder where = new StringBuilder(" v where true");
    private final Map<String, Object> values = new HashMap<>();
    private String from;
    private String tail = "";

    public Select(Class<V> type, String table) {
        this.type = type;
        this.from = table;
    }

    /** Finds the few rows of this condition first, whatever else is asked and in whatever order. */
    public Select<V> among(String condition) {
        from = "(select * from " + from + " where " + condition + " offset 0)";
        return this;
    }

    public Select<V> and(String condition, Object... namesAndValues) {
        where.append(" and (").append(condition).append(')');
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return this;
    }

    /** The value of a name that a condition has used; null: it has not. */
    public Select<V> with(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
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

    public Select<V> order(String order, int limit) {
        tail = " order by " + order + " limit " + limit;
        return this;
    }

    @SuppressWarnings("unchecked")
    public List<V> rows(EntityManager entities) {
        return bound(entities.createNativeQuery("select v.* from " + from + where + tail, type))
                .getResultList();
    }

    /** What the rows add up to: the question for {@code what} stands between the words before and after it. */
    @SuppressWarnings("unchecked")
    public List<Object[]> sums(EntityManager entities, String before, String what, String after) {
        var sql = before + "select " + what + " from " + from + where + after;
        return bound(entities.createNativeQuery(sql)).getResultList();
    }

    private Query bound(Query query) {
        query.getParameters().forEach(it -> query.setParameter(it.getName(), values.get(it.getName())));
        return query;
    }
}
