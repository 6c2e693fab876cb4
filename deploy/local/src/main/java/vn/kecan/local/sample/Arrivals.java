package vn.kecan.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who of the second ward came by rotation or secondment, and until when: one of every kind that can come due. Their posts
 * are those in which {@link Seating} seats them.
 */
final class Arrivals {

    private static final String ROTATED = "ROTATED_IN";
    private static final String SECONDED = "SECONDED";
    private static final String OVER = "2026-09-01";

    /** His rotation is over, and he was appointed in the ward: nothing of his is due. */
    private static final int SETTLED = 52;

    private static final Map<Integer, Arrival> ALL = Map.of(
            35,
            new Arrival("PCV", ROTATED, ""),
            37,
            new Arrival("FRONT", ROTATED, "2028-09-01"),
            41,
            new Arrival("PCO", SECONDED, "2027-03-01"),
            51,
            new Arrival("OFFD", SECONDED, ""),
            SETTLED,
            new Arrival("OFFD", ROTATED, OVER),
            59,
            new Arrival("PASD", ROTATED, OVER));

    private Arrivals() {}

    private record Arrival(String suffix, String kind, String to) {

        SamplePosting of(SamplePosting it) {
            return it.post().equals(SecondWard.WARD + "-" + suffix) ? it.by(kind, to) : it;
        }
    }

    /** The career as drawn, but for how he came into his post. */
    static List<SamplePosting> of(int number, List<SamplePosting> drawn) {
        var arrival = ALL.get(number);
        if (arrival == null) {
            return drawn;
        }
        var came = drawn.stream().map(arrival::of);
        return number == SETTLED ? Stream.concat(came, Stream.of(settled())).toList() : came.toList();
    }

    private static SamplePosting settled() {
        var from = LocalDate.parse(OVER);
        return new SamplePosting(
                Story.code(SETTLED),
                SecondWard.WARD + "-PASD",
                from,
                "",
                false,
                "318-QĐ/ĐU",
                from.minusDays(7),
                "Đảng ủy phường Ngọc Hà");
    }
}
