package vn.kecan.planning.law;

import java.util.Set;

/**
 * That a clause leaves a parameter to others: the standing committee of a unit of one of these levels may set it for
 * its subtree. Until it does, there is no value there.
 */
public record Delegation(Set<String> levels, Citation citation) {

    public Delegation {
        levels = Set.copyOf(levels);
    }
}
