package vn.kecan.planning.facts.snapshot;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.kecan.planning.facts.Unit;

/** The units and their tree on any day; trees already grown are kept until a unit changes. */
final class Forest {

    private static final int KEPT = 256;

    private final Timelines<Unit> units;
    private final Map<LocalDate, Tree> trees = new ConcurrentHashMap<>();

    Forest(Timelines<Unit> units) {
        this.units = units;
    }

    Timelines<Unit> units() {
        return units;
    }

    Tree on(LocalDate day) {
        var tree = trees.get(day);
        if (tree == null) {
            tree = grow(day);
            if (trees.size() >= KEPT) {
                trees.clear();
            }
            trees.put(day, tree);
        }
        return tree;
    }

    private Tree grow(LocalDate day) {
        var standing = new java.util.ArrayList<Unit>();
        units.forEach((code, versions) -> versions.stream()
                .filter(it -> units.covers(it, day))
                .findFirst()
                .ifPresent(standing::add));
        return new Tree(List.copyOf(standing));
    }
}
