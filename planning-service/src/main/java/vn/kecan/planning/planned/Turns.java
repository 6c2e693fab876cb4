package vn.kecan.planning.planned;

import java.util.List;

/**
 * The turns of a term on a day, as known at an instant.
 *
 * @param position the ledger entry up to which plans were read
 */
public record Turns(long position, List<Turn> all) {

    public Turns {
        all = List.copyOf(all);
    }
}
