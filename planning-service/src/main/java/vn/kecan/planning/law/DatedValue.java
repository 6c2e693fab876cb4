package vn.kecan.planning.law;

import java.util.SortedMap;

/** The values of one parameter, by key, in one period. */
record DatedValue(Period period, SortedMap<String, Object> values, Citation citation) {}
