package vn.kecan.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The postings of one cadre: perhaps an earlier one in a city body, then the present one with its committee seats. */
final class Careers {

    /** Nobody is posted before the year in which he is so old. */
    private static final int YOUNGEST = 22;

    private static final LocalDate COMMUNES_BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATEST = LocalDate.of(2026, 10, 1);

    private final List<SampleUnit> bodies;

    Careers(List<SampleUnit> units) {
        bodies = units.stream()
                .filter(it -> !it.isCommune() && !it.code().equals(SampleUnits.CITY))
                .filter(it -> it.level().equals("CITY"))
                .toList();
    }

    List<SamplePosting> of(int number, SampleCadre person, Seat seat) {
        var draw = Draw.forCadre(-number);
        var cadre = person.code();
        var grown = Integer.parseInt(person.birthDate().substring(0, 4)) + YOUNGEST;
        var postings = new ArrayList<SamplePosting>();
        var from = begin(draw, number, seat, grown);
        if (seat.unit().isCommune() && seat.post().rank() <= 10 && grown <= 2022 && draw.percent(60)) {
            postings.add(before(draw, cadre, seat.post().rank(), grown));
        }
        postings.add(posting(draw, cadre, seat.post().code(), from, "", false, seat));
        for (var post : seat.alongside()) {
            postings.add(posting(draw, cadre, post, from, "", true, seat));
        }
        return Arrivals.of(number, postings);
    }

    /** Communes began on 2025-07-01; in the city some have held their post for more than two terms. */
    private static LocalDate begin(Draw draw, int number, Seat seat, int grown) {
        if (!seat.unit().isCommune()) {
            return LocalDate.of(draw.between(Math.clamp(grown, 2013, 2025), 2025), draw.between(1, 12), 1);
        }
        var first = Story.plays(number) || draw.percent(80);
        return first ? COMMUNES_BEGIN : LATEST.minusMonths(draw.between(0, 13));
    }

    private SamplePosting before(Draw draw, String cadre, int rank, int grown) {
        var body = bodies.get(draw.between(0, bodies.size() - 1));
        var post = body.code() + (rank <= 6 ? "-DIV" : rank <= 8 ? "-DIVD" : "-SPEC");
        var from = LocalDate.of(draw.between(Math.max(grown, 2014), 2022), draw.between(1, 12), 1);
        return new SamplePosting(
                cadre,
                post,
                from,
                COMMUNES_BEGIN.toString(),
                false,
                draw.between(10, 990) + "-QĐ/" + body.code().substring(3),
                from.minusDays(draw.between(3, 15)),
                body.name());
    }

    private static SamplePosting posting(
            Draw draw, String cadre, String post, LocalDate from, String to, boolean concurrent, Seat seat) {
        var own = seat.post().managedBy().equals(seat.unit().code())
                && seat.unit().isCommune();
        var issuer = own ? "Đảng ủy " + seat.unit().name() : "Thành ủy Hà Nội";
        var number = draw.between(10, 2_990) + (own ? "-QĐ/ĐU" : "-QĐ/TU");
        return new SamplePosting(
                cadre, post, from, to, concurrent, number, from.minusDays(draw.between(3, 15)), issuer);
    }
}
