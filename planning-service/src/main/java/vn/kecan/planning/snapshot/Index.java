package vn.kecan.planning.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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

    static final class Edit<V> {

        private final Table.Edit<List<V>> byKey;
        private final Comparator<V> order;

        private Edit(Table.Edit<List<V>> byKey, Comparator<V> order) {
            this.byKey = byKey;
            this.order = order;
        }

        void add(String key, V value) {
            var before = byKey.get(key);
            if (before == null) {
                byKey.put(key, List.of(value));
                return;
            }
            var after = new ArrayList<V>(before.size() + 1);
            after.addAll(before);
            after.add(value);
            after.sort(order);
            byKey.put(key, List.copyOf(after));
        }

        void remove(String key, V value) {
            var before = byKey.get(key);
            if (before == null) {
                return;
            }
            var after = new ArrayList<>(before);
            after.remove(value);
            if (after.isEmpty()) {
                byKey.remove(key);
            } else {
                byKey.put(key, List.copyOf(after));
            }
        }

        Index<V> done() {
            return new Index<>(byKey.done(), order);
        }
    }
}
