package vn.kecan.planning.coverage.planned;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The versions of all entries, one row each in the order they were recorded in; days since 1970, instants in
 * microseconds. Never changes; the next reading makes another.
 *
 * @param position the ledger entry up to which it is complete
 * @param readAt the instant of that entry
 */
record Columns(
        long position,
        Instant readAt,
        long[] version,
        String[] term,
        Turn[] turn,
        int[] from,
        int[] to,
        long[] knownFrom,
        long[] knownTo) {

    static final int OPEN_DAY = Integer.MAX_VALUE;
    static final long OPEN_INSTANT = Long.MAX_VALUE;
    static final Columns NONE = new Columns(
            0, Instant.MIN, new long[0], new String[0], new Turn[0], new int[0], new int[0], new long[0], new long[0]);

    int size() {
        return version.length;
    }

    List<Turn> in(String wanted, LocalDate day, Instant known) {
        var asOf = (int) day.toEpochDay();
        var at = micros(known);
        var found = new ArrayList<Turn>();
        for (var row = 0; row < version.length; row++) {
            if (from[row] <= asOf
                    && asOf < to[row]
                    && knownFrom[row] <= at
                    && at < knownTo[row]
                    && term[row].equals(wanted)) {
                found.add(turn[row]);
            }
        }
        return found;
    }

    /** The row of a version; negative when it is not in. */
    int row(long wanted) {
        return Arrays.binarySearch(version, wanted);
    }

    /** The same rows with room for so many more. */
    Columns grown(int more, long toPosition, Instant toInstant) {
        var size = size() + more;
        return new Columns(
                toPosition,
                toInstant,
                Arrays.copyOf(version, size),
                Arrays.copyOf(term, size),
                Arrays.copyOf(turn, size),
                Arrays.copyOf(from, size),
                Arrays.copyOf(to, size),
                Arrays.copyOf(knownFrom, size),
                Arrays.copyOf(knownTo, size));
    }

    void put(int row, Version it) {
        version[row] = it.version();
        term[row] = it.term();
        turn[row] = it.turn();
        from[row] = it.from();
        to[row] = it.to();
        knownFrom[row] = it.knownFrom();
        knownTo[row] = it.knownTo();
    }

    static long micros(Instant it) {
        return Math.addExact(Math.multiplyExact(it.getEpochSecond(), 1_000_000L), it.getNano() / 1_000L);
    }

    /** One version of an entry as it was read. */
    record Version(long version, String term, Turn turn, int from, int to, long knownFrom, long knownTo) {}
}
