package vn.kecan.planning.law;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every clause the suite knows of, by its id: the register must say of each whether it is judged, or why not. */
final class Clauses {

    private Clauses() {}

    static TreeSet<String> all() {
        return Stream.of(
                        range("PL", 31),
                        range("P50", 8),
                        range("RO", 22),
                        range("AP", 21),
                        range("LV", 5),
                        range("CM", 16),
                        range("EV", 5),
                        range("HN", 12))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> range(String table, int last) {
        return IntStream.rangeClosed(1, last)
                .mapToObj(it -> "%s-%02d".formatted(table, it))
                .toList();
    }
}
