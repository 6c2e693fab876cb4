package vn.kecan.planning.facts.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kecan.planning.facts.Unit;

/** The forest of units as it stands on one day, in one walk from parents to children. */
final class Tree {

    private final List<Unit> walk = new ArrayList<>();
    private final Map<String, Integer> enters = new HashMap<>();
    private final Map<String, Integer> leaves = new HashMap<>();

    Tree(List<Unit> units) {
        var codes = new HashMap<String, Unit>();
        units.forEach(it -> codes.put(it.code(), it));
        var children = new HashMap<String, List<Unit>>();
        var roots = new ArrayList<Unit>();
        units.stream().sorted(Comparator.comparing(Unit::code)).forEach(it -> {
            if (it.parent() == null || !codes.containsKey(it.parent())) {
                roots.add(it);
            } else {
                children.computeIfAbsent(it.parent(), any -> new ArrayList<>()).add(it);
            }
        });
        roots.forEach(it -> visit(it, children));
    }

    private void visit(Unit unit, Map<String, List<Unit>> children) {
        enters.put(unit.code(), walk.size());
        walk.add(unit);
        children.getOrDefault(unit.code(), List.of()).forEach(it -> visit(it, children));
        leaves.put(unit.code(), walk.size());
    }

    List<Unit> all() {
        return List.copyOf(walk);
    }

    List<Unit> subtree(String root) {
        var enter = enters.get(root);
        return enter == null ? List.of() : List.copyOf(walk.subList(enter, leaves.get(root)));
    }

    boolean has(String unit, String root) {
        var at = enters.get(unit);
        var enter = enters.get(root);
        return at != null && enter != null && enter <= at && at < leaves.get(root);
    }
}
