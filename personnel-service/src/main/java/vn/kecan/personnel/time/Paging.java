package vn.kecan.personnel.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.http.Cursors;

/** Pages of one stable snapshot: the cursor carries the times of the first page. */
@ApplicationScoped
public class Paging {

    /** Where a page goes on. */
    public record Position(String after, Times at) {}

    private final Asked asked;
    private final Cursors cursors;

    Paging(Asked asked, Cursors cursors) {
        this.asked = asked;
        this.cursors = cursors;
    }

    public Position position(String list, @Nullable String cursor, @Nullable String asOf, @Nullable String knownAt) {
        return cursor == null || cursor.isBlank()
                ? new Position("", asked.at(asOf, knownAt))
                : cursors.read(list, cursor, Position.class);
    }

    /** The cursor after the last of {@code limit}, if one more row than that was found. */
    public <V> @Nullable String next(String list, Times at, List<V> oneMore, int limit, Function<V, String> code) {
        return oneMore.size() <= limit
                ? null
                : cursors.write(list, new Position(code.apply(oneMore.get(limit - 1)), at));
    }

    public static String list(String name, @Nullable Object... filters) {
        var map = new java.util.HashMap<String, String>();
        for (int i = 0; i < filters.length; i++) {
            map.put("f" + i, String.valueOf(filters[i]));
        }
        return Cursors.list(name, Map.copyOf(map));
    }
}
