package vn.kecan.planning.law;

import java.util.List;

/** Tells under which units a unit stands, so that a value set for a subtree is found. */
@FunctionalInterface
public interface Lineage {

    /** Nothing is known of any tree: a unit stands under itself alone. */
    Lineage NONE = List::of;

    /** The unit itself, then those above it, the nearest first. */
    List<String> of(String unit);
}
