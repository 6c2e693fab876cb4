package vn.kecan.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Postings before those of {@link Careers}, to make a sample of any number of them: one year in each of several bodies. */
final class EarlierPostings {

    /** As many bodies as a career may lead through before its present one. */
    private static final int MOST = 4;

    private final List<SampleUnit> bodies;

    EarlierPostings(List<SampleUnit> units) {
        bodies = units.stream()
                .filter(it -> !it.isCommune() && !it.code().equals(SampleUnits.CITY))
                .toList();
    }

    /** How many years lie between his twenty-third and his first posting, and not before all bodies stood. */
    int most(SampleCadre person, List<SamplePosting> known) {
        var first = known.stream().map(SamplePosting::from).min(LocalDate::compareTo);
        return first.map(it -> Math.clamp(it.getYear() - youngest(person), 0, MOST))
                .orElse(0);
    }

    /** The latest first. */
    List<SamplePosting> of(int number, SampleCadre person, List<SamplePosting> known, int count) {
        var draw = Draw.forCadre(number + 2_000_000);
        var taken = known.stream().map(SamplePosting::post).collect(Collectors.toSet());
        var until = known.stream()
                .map(SamplePosting::from)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var earlier = new ArrayList<SamplePosting>();
        for (int next = draw.between(0, bodies.size() - 1); earlier.size() < count; next++) {
            var body = bodies.get(next % bodies.size());
            var post = body.code() + "-SPEC";
            if (!taken.contains(post)) {
                var from = until.minusYears(1);
                earlier.add(new SamplePosting(
                        person.code(),
                        post,
                        from,
                        until.toString(),
                        false,
                        draw.between(10, 990) + "-QĐ/" + body.code().substring(3),
                        from.minusDays(draw.between(3, 15)),
                        body.name()));
                until = from;
            }
        }
        return earlier;
    }

    private static int youngest(SampleCadre person) {
        return Math.max(Integer.parseInt(person.birthDate().substring(0, 4)) + 23, 2009);
    }
}
