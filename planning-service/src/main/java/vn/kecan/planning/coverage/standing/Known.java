package vn.kecan.planning.coverage.standing;

import java.util.List;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.rule.trait.Trait;

/** Some persons who have a record on a day, to be counted by what it says. */
public final class Known {

    private final KnownCadres columns;
    private final int[] inColumns;
    private final List<Cadre> lookedUp;

    Known(KnownCadres columns, int[] inColumns, List<Cadre> lookedUp) {
        this.columns = columns;
        this.inColumns = inColumns;
        this.lookedUp = lookedUp;
    }

    public int size() {
        return inColumns.length + lookedUp.size();
    }

    /** The record of any one of them; there must be one. */
    public Cadre anybody() {
        return inColumns.length > 0 ? columns.one(inColumns[0]) : lookedUp.getFirst();
    }

    /** How many of them have a trait. */
    public Count count(Trait trait) {
        var count = columns.count(trait, inColumns);
        for (var it : lookedUp) {
            count = count.and(trait.has().apply(it));
        }
        return count;
    }
}
