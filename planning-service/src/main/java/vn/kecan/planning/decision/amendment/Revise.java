package vn.kecan.planning.decision.amendment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Delegation;
import vn.kecan.planning.law.ParameterChange;
import vn.kecan.planning.law.Rulebook;
import vn.kecan.planning.law.RulebookRefused;

/** Makes a rulebook of a rulebook and changes to it, with every refusal the files of a rulebook know. */
public final class Revise {

    private Revise() {}

    /** @param level of the unit the changes are for; null when they are for everybody */
    public static Rulebook with(Rulebook before, List<ParameterChange> changes, @Nullable String level) {
        changes.forEach(it -> mustBeLeftTo(before, it, level));
        var after = composed(before, changes);
        if (after.hash().equals(before.hash())) {
            throw AmendmentRefusals.changesNothing();
        }
        return after;
    }

    private static Rulebook composed(Rulebook before, List<ParameterChange> changes) {
        try {
            return before.amended(changes);
        } catch (RulebookRefused refused) {
            throw AmendmentRefusals.noLaw(refused);
        }
    }

    private static void mustBeLeftTo(Rulebook before, ParameterChange it, @Nullable String level) {
        if (it.unit() == null) {
            return;
        }
        var levels = before.find(it.parameter()).map(one -> one.delegation()).map(Delegation::levels);
        if (levels.isPresent() && (level == null || !levels.get().contains(level))) {
            throw AmendmentRefusals.notTheirs(it.parameter(), it.unit());
        }
    }
}
