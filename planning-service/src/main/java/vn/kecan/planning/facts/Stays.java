package vn.kecan.planning.facts;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.IntStream;

/**
 * The postings to one post, so kept that those in force on a day are counted by two searches, however many there are: as
 * many as have begun, without those that have ended.
 */
public final class Stays {

    private final int[] begin;
    private final int[] end;

    private Stays(int[] begin, int[] end) {
        this.begin = begin;
        this.end = end;
    }

    public static Stays of(Collection<Posting> all) {
        var held = all.stream().filter(Stays::lasts).toList();
        return new Stays(
                days(held.stream().mapToInt(it -> day(it.from()))),
                days(held.stream()
                        .map(Posting::to)
                        .flatMapToInt(it -> it == null ? IntStream.empty() : IntStream.of(day(it)))));
    }

    /** How many are in force on the day. */
    public int on(LocalDate day) {
        var on = day(day);
        return notAfter(on, begin) - notAfter(on, end);
    }

    private static boolean lasts(Posting it) {
        return it.to() == null || it.to().isAfter(it.from());
    }

    private static int day(LocalDate it) {
        return Math.toIntExact(it.toEpochDay());
    }

    private static int[] days(IntStream all) {
        var days = all.toArray();
        Arrays.sort(days);
        return days;
    }

    private static int notAfter(int day, int[] sorted) {
        var low = 0;
        var high = sorted.length;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
