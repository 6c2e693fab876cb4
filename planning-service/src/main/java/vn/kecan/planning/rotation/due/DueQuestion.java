package vn.kecan.planning.rotation.due;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.form.TableFormat;

/**
 * What is asked for, read as far as it can be without the facts.
 *
 * @param months how many months ahead to look
 * @param limit lines in a page; of a file null, it holds them all
 */
record DueQuestion(
        String unit,
        @Nullable PostKind postKind,
        int months,
        @Nullable String asOf,
        @Nullable String knownAt,
        @Nullable String lawAt,
        TableFormat format,
        @Nullable String cursor,
        @Nullable Integer limit) {

    /** Everything that shapes the list, but the page. */
    Map<String, String> filters() {
        var filters = new HashMap<String, String>();
        filters.put("unit", unit);
        filters.put("postKind", String.valueOf(postKind));
        filters.put("months", Integer.toString(months));
        filters.put("asOf", String.valueOf(asOf));
        filters.put("knownAt", String.valueOf(knownAt));
        filters.put("lawAt", String.valueOf(lawAt));
        return filters;
    }
}
