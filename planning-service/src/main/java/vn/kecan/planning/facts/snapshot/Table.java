package vn.kecan.planning.facts.snapshot;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An immutable map of many small buckets. An edit shares every bucket it does not touch with the table it began from,
 * so one change copies some dozens of entries and not all of them.
 */
final class Table<V> {

    private static final int BUCKETS = 1 << 12;

    private final Map<String, V>[] buckets;

    private Table(Map<String, V>[] buckets) {
        this.buckets = buckets;
    }

    static <V> Table<V> empty() {
        @SuppressWarnings("unchecked")
        Map<String, V>[] none = new Map[BUCKETS];
        return new Table<>(none);
    }

    @Nullable
    V get(String key) {
        var bucket = buckets[bucket(key)];
        return bucket == null ? null : bucket.get(key);
    }

    void forEach(BiConsumer<String, V> each) {
        for (var bucket : buckets) {
            if (bucket != null) {
                bucket.forEach(each);
            }
        }
    }

    /** The values, in no order. */
    Stream<V> values() {
        return Arrays.stream(buckets).filter(Objects::nonNull).flatMap(it -> it.values().stream());
    }

    int size() {
        var size = 0;
        for (var bucket : buckets) {
            size += bucket == null ? 0 : bucket.size();
        }
        return size;
    }

    Edit<V> edit() {
        return new Edit<>(buckets);
    }

    private static int bucket(String key) {
        var hash = key.hashCode() * 0x9E3779B9;
        return hash >>> 20;
    }

    /** Collects changes; of one thread, and finished once. */
    static final class Edit<V> {

        private final Map<String, V>[] buckets;
        private final boolean[] own = new boolean[BUCKETS];

        private Edit(Map<String, V>[] from) {
            this.buckets = from.clone();
        }

        @Nullable
        V get(String key) {
            var bucket = buckets[bucket(key)];
            return bucket == null ? null : bucket.get(key);
        }

        void put(String key, V value) {
            own(bucket(key)).put(key, value);
        }

        void remove(String key) {
            if (get(key) != null) {
                own(bucket(key)).remove(key);
            }
        }

        Table<V> done() {
            return new Table<>(buckets);
        }

        private Map<String, V> own(int n) {
            if (!own[n]) {
                own[n] = true;
                buckets[n] = buckets[n] == null ? new HashMap<>(2) : new HashMap<>(buckets[n]);
            }
            return buckets[n];
        }
    }
}
