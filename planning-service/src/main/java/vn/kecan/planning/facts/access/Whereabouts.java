package vn.kecan.planning.facts.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.facts.HeldPost;

/** To which subtree a cadre belongs on a day. */
record Whereabouts(Facts facts, LocalDate today) {

    private static final int MORE_LEVELS_THAN_ANY_FOREST = 32;

    boolean isWithin(String cadre, String root) {
        var held = facts.heldBy(cadre, today).stream()
                .filter(it -> !it.posting().from().isAfter(today))
                .toList();
        var inForce = held.stream().filter(it -> it.inForceOn(today)).toList();
        if (!inForce.isEmpty()) {
            return inForce.stream().anyMatch(it -> lies(it, root));
        }
        return last(held).map(it -> lies(it, root)).orElseGet(() -> sameForest(cadre, root));
    }

    private static Optional<HeldPost> last(List<HeldPost> held) {
        return held.stream().max(Comparator.comparing(it -> it.posting().to()));
    }

    private boolean lies(HeldPost it, String root) {
        var unit = it.unit();
        if (unit == null) {
            return false;
        }
        var to = it.posting().to();
        var stands = to == null || facts.unit(unit.code(), today).isPresent();
        return facts.inSubtree(unit.code(), root, stands ? today : to.minusDays(1));
    }

    private boolean sameForest(String cadre, String root) {
        return facts.cadre(cadre, today)
                .map(it -> it.keptBy())
                .filter(keeper -> top(keeper).equals(top(root)))
                .isPresent();
    }

    private String top(String unit) {
        var code = unit;
        for (var level = 0; level < MORE_LEVELS_THAN_ANY_FOREST; level++) {
            var parent = facts.unit(code, today).map(it -> it.parent()).orElse(null);
            if (parent == null) {
                return code;
            }
            code = parent;
        }
        return code;
    }
}
