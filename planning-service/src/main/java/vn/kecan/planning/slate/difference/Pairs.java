package vn.kecan.planning.slate.difference;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The things of two lists, each with its like in the other by a key: first those of the former list, then the new. */
final class Pairs<K, T> {

    /** One thing as it was and as it is; one of them is null when it has no like. */
    interface Pair<K, T> {

        void is(K key, @Nullable T before, @Nullable T after);
    }

    private final Map<K, T> before = new HashMap<>();
    private final Map<K, T> after = new HashMap<>();
    private final LinkedHashSet<K> keys = new LinkedHashSet<>();

    Pairs(List<T> before, List<T> after, Function<T, K> key) {
        index(before, key, this.before);
        index(after, key, this.after);
    }

    void forEach(Pair<K, T> each) {
        keys.forEach(key -> each.is(key, before.get(key), after.get(key)));
    }

    private void index(List<T> all, Function<T, K> key, Map<K, T> into) {
        for (var it : all) {
            into.putIfAbsent(key.apply(it), it);
            keys.add(key.apply(it));
        }
    }
}
