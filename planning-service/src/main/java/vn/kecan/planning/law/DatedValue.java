package vn.kecan.planning.law;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The values of one parameter, by key, in one period; {@code in} is the unit whose subtree they are for, if any. */
record DatedValue(
        Period period,
        SortedMap<String, Object> values,
        Citation citation,
        @Nullable String in) {}
