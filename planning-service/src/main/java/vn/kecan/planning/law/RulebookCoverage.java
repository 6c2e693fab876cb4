package vn.kecan.planning.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** A rule in force must find a value of each of its parameters on every day, but of those left to others. */
final class RulebookCoverage {

    private RulebookCoverage() {}

    static void refuseGaps(String file, RuleEntry rule, Map<String, Dated> values) {
        for (var name : rule.parameters()) {
            var dated = values.get(name);
            if (dated == null) {
                throw new RulebookRefused(
                        file,
                        "parameters",
                        "(%s) must name a parameter of the rulebook. Maybe it is misspelt.".formatted(name));
            }
            if (dated.delegation() != null) {
                continue;
            }
            rule.enactments()
                    .forEach(it -> edges(it.period(), dated)
                            .filter(day -> dated.on(day).isEmpty())
                            .findFirst()
                            .ifPresent(day -> {
                                throw new RulebookRefused(
                                        file,
                                        "in-force",
                                        "must lie where %s has a value, but on %s it has none.".formatted(name, day));
                            }));
        }
    }

    /** The days on which a gap could begin: the first of the rule, and each end of a value in its period. */
    private static Stream<LocalDate> edges(Period period, Dated dated) {
        var ends = dated.values().stream()
                .flatMap(it -> Stream.ofNullable(it.period().to()));
        return Stream.concat(Stream.of(period.from()), ends).filter(period::covers);
    }
}
