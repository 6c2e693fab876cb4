package vn.kecan.planning.plan;

import java.time.Instant;
import java.time.LocalDate;

/** Where a list of entries goes on: always on the day and at the instant its first page was read at. */
record EntryPosition(LocalDate asOf, Instant knownAt, String post, int rank, long n) {

    static EntryPosition start(LocalDate asOf, Instant knownAt) {
        return new EntryPosition(asOf, knownAt, "", 0, 0);
    }

    EntryPosition after(PlanEntry it) {
        return new EntryPosition(asOf, knownAt, it.post, it.rank, it.version);
    }
}
