package vn.kecan.planning.facts.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One event: the whole timeline of one thing as it is believed since {@code knownFrom}. Empty: it was withdrawn. */
record Change(
        String stream,
        long position,
        String kind,
        String code,
        String root,
        Instant knownFrom,
        List<Version> versions) {

    record Version(LocalDate validFrom, @Nullable LocalDate validTo, String body) {}

    Change {
        versions = List.copyOf(versions);
    }

    /** Names the thing among all things. */
    String thing() {
        return kind + " " + code;
    }
}
