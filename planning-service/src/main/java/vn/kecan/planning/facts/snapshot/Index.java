package vn.kecan.planning.facts.snapshot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From a key to the things that name it, in an order of theirs. */
final class Index<V> {

    private final Table<List<V>> byKey;
    private final Comparator<V> order;

    private Index(Table<List<V>> byKey, Comparator<V> order) {
        this.byKey = byKey;
        this.order = order;
    }

    static <V> Index<V> empty(Comparator<V> order) {
        return new Index<>(Table.empty(), order);
    }

    List<V> of(String key) {
        var found = byKey.get(key);
        return found == null ? List.of() : found;
    }

    Edit<V> edit() {
        return new Edit<>(byKey.edit(), order);
    }

    /** Changes to come: a list is copied once however often it is touched, for some posts have thousands of holders. */
    static final class Edit<V> {

        private final Table.Edit<List<V>> byKey;
        private final Comparator<V> order;
        private final Map<String, List<V>> touched = new HashMap<>();

        private Edit(Table.Edit<List<V>> byKey, Comparator<V> order) {
            this.byKey = byKey;
            this.order = order;
        }

        void add(String key, V value) {
            var list = touched(key);
            var found = Collections.binarySearch(list, value, order);
            list.add(found < 0 ? -found - 1 : found, value);
        }

        void remove(String key, V value) {
            var list = touched(key);
            var found = Collections.binarySearch(list, value, order);
            if (found >= 0 && list.get(found).equals(value)) {
                list.remove(found);
            } else {
                list.remove(value);
            }
        }

        private List<V> touched(String key) {
            return touched.computeIfAbsent(key, any -> {
                var before = byKey.get(key);
                return before == null ? new ArrayList<>() : new ArrayList<>(before);
            });
        }

        Index<V> done() {
            touched.forEach((key, list) -> {
                if (!list.isEmpty()) {
                    byKey.put(key, List.copyOf(list));
                } else if (byKey.get(key) != null) {
                    byKey.remove(key);
                }
            });
            return new Index<>(byKey.done(), order);
        }
    }
}
