package vn.kecan.personnel.imports;

import java.util.LinkedHashMap;
import java.util.Map;

/** What became, or would become, of the rows of a file. */
record Counts(long rows, long created, long changed, long unchanged) {

    boolean nothingToDo() {
        return created + changed == 0;
    }

    Map<String, Long> all() {
        var all = new LinkedHashMap<String, Long>();
        all.put("rows", rows);
        all.put("created", created);
        all.put("changed", changed);
        all.put("unchanged", unchanged);
        return all;
    }
}
