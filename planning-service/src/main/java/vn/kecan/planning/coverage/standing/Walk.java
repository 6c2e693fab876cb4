package vn.kecan.planning.coverage.standing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.Unit;

/** The units of a subtree so ordered that each unit's own subtree follows it without a gap. */
final class Walk {

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Integer> enters = new HashMap<>();
    private final Map<String, List<Unit>> children = new HashMap<>();
    private final int[] leaves;

    /** @param subtree the root first */
    Walk(List<Unit> subtree) {
        for (var it : subtree.subList(1, subtree.size())) {
            children.computeIfAbsent(it.parent(), any -> new ArrayList<>()).add(it);
        }
        leaves = new int[subtree.size()];
        visit(subtree.getFirst());
    }

    private void visit(Unit unit) {
        var at = units.size();
        enters.put(unit.code(), at);
        units.add(unit);
        children.getOrDefault(unit.code(), List.of()).forEach(this::visit);
        leaves[at] = units.size();
    }

    List<Unit> units() {
        return units;
    }

    /** The place of a unit in the walk; null when it is not in it. */
    @Nullable
    Integer of(String unit) {
        return enters.get(unit);
    }

    /** The place after the last unit below this one. */
    int end(int unit) {
        return leaves[unit];
    }
}
