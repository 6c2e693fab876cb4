package vn.kecan.planning.coverage.standing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.moment.Moment;

/** In which unit of the walk a plan is looked for: its own, or that above which it stood on its last day. */
final class Homes {

    private static final int MORE_LEVELS_THAN_ANY_FOREST = 32;

    private final Map<String, Optional<Integer>> known = new HashMap<>();
    private final Walk walk;
    private final Moment moment;

    Homes(Walk walk, Moment moment) {
        this.walk = walk;
        this.moment = moment;
    }

    Optional<Integer> of(String unit) {
        return known.computeIfAbsent(unit, this::find);
    }

    private Optional<Integer> find(String unit) {
        var facts = moment.facts();
        var at = Optional.of(unit);
        for (var level = 0; level < MORE_LEVELS_THAN_ANY_FOREST && at.isPresent(); level++) {
            var place = walk.of(at.get());
            if (place != null) {
                return Optional.of(place);
            }
            var code = at.get();
            at = facts.lastDay(code, moment.asOf())
                    .flatMap(last -> facts.unit(code, last))
                    .map(Unit::parent);
        }
        return Optional.empty();
    }
}
