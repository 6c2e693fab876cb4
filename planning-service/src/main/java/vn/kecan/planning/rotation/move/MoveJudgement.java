package vn.kecan.planning.rotation.move;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** What the law says of a rotation plan, of its moves, of its steps, and of a rotation that runs and ends. */
public final class MoveJudgement {

    public static final List<Rule<DirectedMove>> MOVE_RULES = List.of(new DirectionAsStated());
    public static final List<Rule<PlanContent>> PLAN_RULES = List.of(new SevenItems());
    public static final List<Rule<RolesTaken>> ROLE_RULES = List.of(new SixRoles());
    public static final List<Rule<StepsTaken>> STEP_RULES = List.of(new FiveSteps());
    public static final List<Rule<Served>> SERVED_RULES = List.of(new EvaluatedEachYear());
    public static final List<Rule<RotationEnd>> END_RULES = List.of(new ThreeDocuments());

    private MoveJudgement() {}

    public static List<Verdict> of(DirectedMove it, Law law) {
        return law.judge(MOVE_RULES, it);
    }

    public static List<Verdict> of(PlanContent it, Law law) {
        return law.judge(PLAN_RULES, it);
    }

    public static List<Verdict> of(RolesTaken it, Law law) {
        return law.judge(ROLE_RULES, it);
    }

    public static List<Verdict> of(StepsTaken it, Law law) {
        return law.judge(STEP_RULES, it);
    }

    public static List<Verdict> of(Served it, Law law) {
        return law.judge(SERVED_RULES, it);
    }

    public static List<Verdict> of(RotationEnd it, Law law) {
        return law.judge(END_RULES, it);
    }
}
