package vn.kecan.platform.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a list. {@code next} is absent on the last page. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(
        List<T> items,

        @Schema(description = "opaque cursor of the next page; absent on the last") @Nullable
        String next) {

    /** Makes a page of at most {@code limit} from {@code limit + 1} rows asked for. */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursorAfter) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        var items = oneMore.subList(0, limit);
        return new Page<>(items, cursorAfter.apply(items.getLast()));
    }
}
