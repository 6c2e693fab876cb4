package vn.kecan.planning.coverage;

import java.util.EnumMap;
import java.util.Map;
import vn.kecan.planning.coverage.standing.Standing;

/**
 * The tallies of every unit from one walk: each post is looked at once. Up to each unit they are summed along the walk, so
 * that those of a subtree, which is one stretch of it, are a difference.
 */
final class Tallies {

    private final Standing standing;
    private final Map<SeatKind, Tally[]> upTo = new EnumMap<>(SeatKind.class);

    Tallies(Standing standing) {
        this.standing = standing;
        var units = standing.units().size();
        for (var kind : SeatKind.values()) {
            var sums = new Tally[units + 1];
            sums[0] = new Tally();
            upTo.put(kind, sums);
        }
        for (var unit = 0; unit < units; unit++) {
            for (var sums : upTo.values()) {
                sums[unit + 1] = new Tally();
                sums[unit + 1].add(sums[unit], 1);
            }
            for (var post : standing.ownPosts(unit)) {
                upTo.get(SeatKind.of(post.post()))[unit + 1].add(post);
            }
        }
    }

    CoverageCounts all(int unit) {
        var all = new Tally();
        upTo.values().forEach(it -> all.add(of(it, unit), 1));
        return all.done();
    }

    /** Of the kinds of seats the unit and those below it have. */
    Map<SeatKind, CoverageCounts> byKind(int unit) {
        var byKind = new EnumMap<SeatKind, CoverageCounts>(SeatKind.class);
        upTo.forEach((kind, sums) -> {
            var of = of(sums, unit);
            if (!of.isEmpty()) {
                byKind.put(kind, of.done());
            }
        });
        return byKind;
    }

    private Tally of(Tally[] sums, int unit) {
        var of = new Tally();
        of.add(sums[standing.end(unit)], 1);
        of.add(sums[unit], -1);
        return of;
    }
}
