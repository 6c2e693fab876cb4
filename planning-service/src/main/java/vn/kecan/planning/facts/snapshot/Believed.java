package vn.kecan.planning.facts.snapshot;

import java.util.List;

/** One thing and all its believed versions as they were published; none: it was withdrawn. */
record Believed(String kind, String code, List<String> bodies) {}
