package vn.kecan.planning.upkeep.removal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moment;

/**
 * How far entries were looked at.
 *
 * @param position of the feed, in its stream
 * @param n the last number of the ledger
 * @param day the day they were judged on
 * @param rulebook the hash of the law they were judged by
 */
record WatchPlace(
        @Nullable String stream,
        long position,
        long n,
        @Nullable LocalDate day,
        @Nullable String rulebook) {

    static WatchPlace at(Moment moment, long n) {
        var snapshot = moment.facts().snapshot();
        var colon = snapshot.lastIndexOf(':');
        return new WatchPlace(
                snapshot.substring(0, colon),
                Long.parseLong(snapshot.substring(colon + 1)),
                n,
                moment.asOf(),
                moment.rulebook());
    }

    /** Somebody else has looked at more: what is seen from there is older. */
    boolean isAheadOf(WatchPlace other) {
        return other.stream != null
                && other.stream.equals(stream)
                && (position > other.position || position == other.position && n > other.n);
    }

    /** Whether every entry must be judged anew from there: another stream, day or law, not only other facts. */
    boolean everythingIsNewAt(WatchPlace other) {
        return stream == null
                || !stream.equals(other.stream)
                || day == null
                || !day.equals(other.day)
                || !other.rulebook().equals(rulebook);
    }
}
