package vn.kecan.planning.law;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The values of one parameter, by key, in one period; {@code setFor} is null unless they hold in one subtree only. */
record DatedValue(
        Period period,
        SortedMap<String, Object> values,
        Citation citation,
        @Nullable String setFor) {}
