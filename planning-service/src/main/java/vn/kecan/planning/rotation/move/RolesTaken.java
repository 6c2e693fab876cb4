package vn.kecan.planning.rotation.move;

import java.util.EnumSet;
import java.util.Set;

/** The parts that are taken: those the plan names, and those its moves name by their ends and by the cadre himself. */
public record RolesTaken(Set<RotationRole> roles) {

    /** Of a plan and its moves: each move names who sends, who receives, and who goes. */
    public static RolesTaken of(PlanContent plan, Arrangement moves) {
        var taken = EnumSet.noneOf(RotationRole.class);
        plan.roles().forEach(it -> taken.add(it.role()));
        if (!moves.moves().isEmpty()) {
            taken.addAll(EnumSet.of(RotationRole.SENDING_BODY, RotationRole.RECEIVING_BODY, RotationRole.CADRE));
        }
        return new RolesTaken(taken);
    }
}
