package vn.kecan.personnel.time;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.write.Recording;

/** All that is believed of one thing now: versions that follow each other in time. The one place that changes them. */
public final class Timeline<V extends Version> {

    private final PanacheRepositoryBase<V, Long> rows;
    private final List<V> open;

    public Timeline(PanacheRepositoryBase<V, Long> rows, List<V> open) {
        this.rows = rows;
        this.open = open.stream().sorted(Comparator.comparing(V::validFrom)).toList();
    }

    public boolean isEmpty() {
        return open.isEmpty();
    }

    public List<V> versions() {
        return open;
    }

    /** Names the state: the entry that changed it last. */
    public String etag() {
        return Long.toString(open.stream().mapToLong(V::recordedBy).max().orElse(0));
    }

    /** The version of the day; if none holds then, the last one before; if none, the first to come. */
    public V standing(LocalDate day) {
        return on(day).or(() ->
                        open.stream().filter(it -> it.validFrom().isBefore(day)).reduce((earlier, later) -> later))
                .orElseGet(open::getFirst);
    }

    public Optional<V> on(LocalDate day) {
        return open.stream().filter(it -> it.holdsOn(day)).findFirst();
    }

    /** Whether the life of the thing, from first day to last, covers the period. */
    public boolean covers(LocalDate from, @Nullable LocalDate to) {
        var end = open.getLast().validTo();
        return !open.getFirst().validFrom().isAfter(from) && (end == null || to != null && !to.isAfter(end));
    }

    public String life() {
        var end = open.getLast().validTo();
        return open.getFirst().validFrom() + " – " + (end == null ? "…" : end);
    }

    /** Believes {@code next} instead of {@code wrong} (if any) and of whatever else was believed of its period. */
    public void put(Recording rec, V next, @Nullable V wrong) {
        var enter = new ArrayList<V>();
        for (var was : open) {
            if (was == wrong) {
                was.close(rec);
            } else if (was.overlaps(next)) {
                was.close(rec);
                enter.addAll(remains(was, next));
            }
        }
        rows.flush();
        enter.add(next);
        enter.forEach(it -> it.open(rec));
        rows.persist(enter);
        rows.flush();
    }

    /** Believes nothing of the thing any more. */
    public void withdraw(Recording rec) {
        open.forEach(it -> it.close(rec));
        rows.flush();
    }

    @SuppressWarnings("unchecked")
    private List<V> remains(V was, V next) {
        var remains = new ArrayList<V>();
        if (was.validFrom().isBefore(next.validFrom())) {
            remains.add((V) was.over(was.validFrom(), next.validFrom()));
        }
        var cut = next.validTo();
        if (cut != null && (was.validTo() == null || cut.isBefore(was.validTo()))) {
            remains.add((V) was.over(cut, was.validTo()));
        }
        return remains;
    }
}
