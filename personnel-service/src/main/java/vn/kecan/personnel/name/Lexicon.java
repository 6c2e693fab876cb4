package vn.kecan.personnel.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Select;
import vn.kecan.personnel.time.Version;

/** The few distinct words of all names. Typos are looked for here, never among the people. */
@ApplicationScoped
public class Lexicon {

    /** Whose names. */
    public enum Kind {
        UNIT,
        POST,
        CADRE
    }

    private final EntityManager entities;

    Lexicon(EntityManager entities) {
        this.entities = entities;
    }

    /** The words of what was asked; empty when no name was asked for. */
    @SuppressWarnings("unchecked")
    public Optional<Words> words(Kind kind, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return Optional.empty();
        }
        List<Object[]> rows = entities.createNativeQuery(
                        "select word, total, begun, begun_rows, typos, typo_rows from name_candidates(:kind, :q)")
                .setParameter("kind", kind.name().toLowerCase(Locale.ROOT))
                .setParameter("q", q)
                .getResultList();
        var words = new ArrayList<Words.Word>();
        long total = 0;
        for (var row : rows) {
            total = number(row[1]);
            words.add(new Words.Word(
                    (String) row[0],
                    Arrays.asList((String[]) row[2]),
                    number(row[3]),
                    Arrays.asList((String[]) row[4]),
                    number(row[5])));
        }
        return Optional.of(new Words(List.copyOf(words), total));
    }

    /** Only those whose name matches, one typo in a word forgiven unless asked exactly. */
    public <V extends Version> Select<V> narrow(Select<V> select, Kind kind, @Nullable String q, boolean exact) {
        words(kind, q).ifPresent(it -> select.and(it.condition(select, "v.words", !exact)));
        return select;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
