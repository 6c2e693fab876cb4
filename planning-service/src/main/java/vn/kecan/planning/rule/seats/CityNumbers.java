package vn.kecan.planning.rule.seats;

import java.util.List;
import java.util.stream.Stream;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Verdict;

/**
 * The committees of a province that was not merged keep the numbers of 2015-2020, and its deputy secretaries those of
 * 102-KL/TW (45-CT/TW). The figures are set for each province; nothing is asked where none is set.
 */
final class CityNumbers implements RowRule<UnitSeats> {

    private static final String NUMBERS = "numbers.province-committees";

    @Override
    public String id() {
        return "CM-11";
    }

    @Override
    public boolean concerns(UnitSeats it, Law law) {
        return it.unit().level().directlyUnderCentre()
                && !it.unit().merged()
                && numbered(it, law).findAny().isPresent();
    }

    @Override
    public List<Row> rows(UnitSeats it, long chosen, Law law) {
        return numbered(it, law).map(Numbered::row).toList();
    }

    @Override
    public Verdict judge(UnitSeats it, Law law) {
        return numbered(it, law).max(Numbered.WORST_LAST).orElseThrow().judge(law.finding(this));
    }

    private Stream<Numbered> numbered(UnitSeats it, Law law) {
        return Stream.of(Body.values())
                .filter(body -> !it.of(body.kinds()).isEmpty())
                .flatMap(body -> law.valueFor(it.unit().code(), NUMBERS, body.key()).stream()
                        .map(set -> new Numbered(
                                body, it, it.row(id(), body.kinds(), set.number(), set.number()), set, set)));
    }
}
