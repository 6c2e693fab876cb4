package vn.kecan.planning.planned;

import java.util.List;

/**
 * The turns of a term on a day, as known at an instant.
 *
 * @param persons how many persons are numbered
 * @param position the ledger entry up to which plans were read
 */
public record Turns(long position, int persons, List<Turn> all) {

    public Turns {
        all = List.copyOf(all);
    }

    /** Others, read up to the same entry. */
    public Turns with(List<Turn> others) {
        return new Turns(position, persons, others);
    }
}
