package vn.kecan.planning.coverage.standing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.coverage.planned.Turn;
import vn.kecan.planning.moment.Moment;

/** The turns whose post does not stand on the day, by the unit of the walk in which their plan is looked for. */
final class LostTurns {

    private final Moment moment;
    private final Homes homes;
    private final @Nullable Boolean[] stands;
    private final List<List<Turn>> byUnit = new ArrayList<>();

    /** @param posts how many posts have a number */
    LostTurns(Walk walk, Moment moment, int posts) {
        this.moment = moment;
        stands = new Boolean[posts];
        homes = new Homes(walk, moment);
        walk.units().forEach(any -> byUnit.add(new ArrayList<>(0)));
    }

    /** Looks whether the post of a turn stands somewhere else; each post is looked for once. */
    void look(Turn it) {
        if (!stands(it)) {
            homes.of(it.unit()).ifPresent(unit -> byUnit.get(unit).add(it));
        }
    }

    private boolean stands(Turn it) {
        if (it.seat() < 0 || it.seat() >= stands.length) {
            return stands(it.post());
        }
        var known = stands[it.seat()];
        if (known == null) {
            known = stands(it.post());
            stands[it.seat()] = known;
        }
        return known;
    }

    List<List<Turn>> byUnit() {
        return byUnit;
    }

    private boolean stands(String post) {
        return moment.facts().post(post, moment.asOf()).isPresent();
    }
}
