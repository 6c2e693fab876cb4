package vn.kecan.planning.report.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.facts.UnitKind;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.lawful.Agreement;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.lawful.Chance;

/** The measure of every part of a population is what the row over all of it says of that part. */
class TargetRowsTest {

    private final Chance chance = new Chance(4);
    private final Unit city = unit("HN", UnitKind.CITY_COMMITTEE, Level.CITY);
    private final Unit body = unit("HN01", UnitKind.PARTY_BODY, Level.UPPER_GRASSROOTS);

    @Test
    void checkAndRowAgreeOnEveryPartOfAPopulation() {
        var law = Case.rulebook().on(LocalDate.parse("2025-12-01"));
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 30; round++) {
            var all = chance.people(6).stream()
                    .map(it -> new Serving(
                            it,
                            Case.post("00004-X", chance.oneIn(2) ? PostKind.SECRETARY : PostKind.HEAD, 5),
                            Case.unit("00004", Level.COMMUNE, 1),
                            chance.oneIn(3) ? body : city,
                            Has.of(!chance.oneIn(6))))
                    .toList();
            for (var choice : Agreement.choices(all.size())) {
                var some = choice.stream().map(all::get).toList();
                var codes = some.stream().map(it -> it.cadre().code()).toList();
                for (Rule<Population> rule : PopulationJudgement.RULES) {
                    Agreement.of(rule, of(all), of(some), some.size(), codes, law)
                            .ifPresent(met -> seen.add(rule.id() + " " + met));
                }
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        "HN-01 true",
                        "HN-01 false",
                        "HN-02 true",
                        "HN-02 false",
                        "HN-03 true",
                        "HN-03 false",
                        "HN-04 true",
                        "HN-04 false",
                        "HN-05 true",
                        "HN-05 false",
                        "RO-18 true");
    }

    private Population of(List<Serving> some) {
        return new Population(city, LocalDate.parse("2025-12-01"), some);
    }

    private static Unit unit(String code, UnitKind kind, Level level) {
        return new Unit(code, code, null, kind, null, level, null, LocalDate.EPOCH, null);
    }
}
