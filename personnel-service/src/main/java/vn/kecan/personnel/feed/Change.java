package vn.kecan.personnel.feed;

import java.time.Instant;

/** One thing touched by one write. */
record Change(long position, String kind, String code, String root, Instant knownFrom) {}
