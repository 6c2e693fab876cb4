package vn.kecan.personnel.time;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.write.Recording;

/** Many timelines of one kind changed in one write: what is believed no more is closed first, then all else enters. */
public final class Rewrite<V extends Version> {

    private final PanacheRepositoryBase<V, Long> rows;
    private final List<V> close = new ArrayList<>();
    private final List<V> enter = new ArrayList<>();

    public Rewrite(PanacheRepositoryBase<V, Long> rows) {
        this.rows = rows;
    }

    /** From the day on the thing is no more; until then it stays what it was. */
    public void end(Timeline<V> timeline, LocalDate day) {
        change(timeline, day, (was, from) -> null);
    }

    /**
     * From the day on other values hold.
     *
     * @param next what takes the place of a version from the later of its first day and the day; null: nothing does
     */
    public void change(Timeline<V> timeline, LocalDate day, BiFunction<V, LocalDate, @Nullable V> next) {
        for (var was : timeline.versions()) {
            var end = was.validTo();
            if (end != null && !end.isAfter(day)) {
                continue;
            }
            close.add(was);
            var before = was.validFrom().isBefore(day);
            if (before) {
                enter.add(over(was, day));
            }
            var then = next.apply(was, before ? day : was.validFrom());
            if (then != null) {
                enter.add(then);
            }
        }
    }

    /** Something goes on as another thing or under another name; null: it does not go on. */
    public void replace(V was, @Nullable V next) {
        close.add(was);
        if (next != null) {
            enter.add(next);
        }
    }

    /** Something begins. */
    public void begin(V first) {
        enter.add(first);
    }

    public void write(Recording rec) {
        close.forEach(it -> it.close(rec));
        rows.flush();
        enter.forEach(it -> it.open(rec));
        rows.persist(enter);
        rows.flush();
    }

    @SuppressWarnings("unchecked")
    private V over(V was, LocalDate day) {
        return (V) was.over(was.validFrom(), day);
    }
}
