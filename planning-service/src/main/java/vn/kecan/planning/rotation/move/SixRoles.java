package vn.kecan.planning.rotation.move;

import java.util.Arrays;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** Everybody who has a part in a rotation is named (170/2025/NĐ-CP Điều 44). */
final class SixRoles implements Rule<RolesTaken> {

    private static final String ROLES = "rotation.roles";

    @Override
    public String id() {
        return "RO-13";
    }

    @Override
    public Verdict judge(RolesTaken it, Law law) {
        var asked = law.rulebook().value(ROLES).keys();
        var missing = Arrays.stream(RotationRole.values())
                .filter(role -> asked.contains(role.key()) && !it.roles().contains(role))
                .toList();
        var finding = law.finding(this);
        asked.forEach(key -> finding.using(law.value(ROLES, key)));
        return finding.met(missing.isEmpty())
                .fact("missing", missing.stream().map(RotationRole::name).toList())
                .because(
                        missing.isEmpty() ? "Đã nêu đủ các bên có trách nhiệm." : "Chưa nêu: %s.".formatted(missing),
                        missing.isEmpty()
                                ? "Everybody who has a part is named."
                                : "Nobody is named as: %s.".formatted(missing))
                .verdict();
    }
}
