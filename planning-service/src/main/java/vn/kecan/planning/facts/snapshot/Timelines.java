package vn.kecan.planning.facts.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The believed versions of many things, each thing's in the order of their days. */
final class Timelines<V> {

    private final Table<List<V>> byCode;
    private final Function<V, @Nullable LocalDate> from;
    private final Function<V, @Nullable LocalDate> to;

    private Timelines(
            Table<List<V>> byCode, Function<V, @Nullable LocalDate> from, Function<V, @Nullable LocalDate> to) {
        this.byCode = byCode;
        this.from = from;
        this.to = to;
    }

    static <V> Timelines<V> empty(Function<V, @Nullable LocalDate> from, Function<V, @Nullable LocalDate> to) {
        return new Timelines<>(Table.empty(), from, to);
    }

    Optional<V> on(String code, LocalDate day) {
        for (var it : of(code)) {
            if (covers(it, day)) {
                return Optional.of(it);
            }
        }
        return Optional.empty();
    }

    boolean covers(V it, LocalDate day) {
        var begins = from.apply(it);
        var ends = to.apply(it);
        return (begins == null || !day.isBefore(begins)) && (ends == null || day.isBefore(ends));
    }

    List<V> of(String code) {
        var versions = byCode.get(code);
        return versions == null ? List.of() : versions;
    }

    void forEach(BiConsumer<String, List<V>> each) {
        byCode.forEach(each);
    }

    /** Every version of everything, in no order. */
    Stream<V> all() {
        return byCode.values().flatMap(List::stream);
    }

    int size() {
        return byCode.size();
    }

    Table.Edit<List<V>> edit() {
        return byCode.edit();
    }

    Timelines<V> with(Table.Edit<List<V>> edit) {
        return new Timelines<>(edit.done(), from, to);
    }
}
