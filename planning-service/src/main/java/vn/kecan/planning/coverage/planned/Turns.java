package vn.kecan.planning.coverage.planned;

import java.util.List;

/**
 * The turns of a term on a day, as known at an instant.
 *
 * @param position the ledger entry up to which plans were read
 * @param persons the numbers of those ever planned
 * @param posts the numbers of the posts for which anybody was ever planned
 */
public record Turns(long position, Numbers persons, Numbers posts, List<Turn> all) {

    public Turns {
        all = List.copyOf(all);
    }

    /** Others, read up to the same entry. */
    public Turns with(List<Turn> others) {
        return new Turns(position, persons, posts, others);
    }
}
