package vn.kecan.planning.rotation.plan;

import static vn.kecan.planning.rotation.plan.RotationState.ANNOUNCED;
import static vn.kecan.planning.rotation.plan.RotationState.APPROVED;
import static vn.kecan.planning.rotation.plan.RotationState.DONE;
import static vn.kecan.planning.rotation.plan.RotationState.DRAFT;
import static vn.kecan.planning.rotation.plan.RotationState.EXCHANGED;
import static vn.kecan.planning.rotation.plan.RotationState.PERSONS_PROPOSED;
import static vn.kecan.planning.rotation.plan.RotationState.POLICY_PROPOSED;
import static vn.kecan.planning.rotation.plan.RotationState.PREPARED;
import static vn.kecan.planning.rotation.plan.RotationState.RETURNED;
import static vn.kecan.planning.rotation.plan.RotationState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rotation.move.PlanStep;

/** The procedure as data: what may be done in which state, where it leads, whether it is proposing, and which of the five steps it is. */
public enum RotationStep {
    OPEN("rotation.open", true, DRAFT),
    CHANGE("rotation.change", true, null, DRAFT, RETURNED),
    PROPOSE_POLICY("rotation.policy.propose", true, POLICY_PROPOSED, DRAFT),
    ARRANGE("rotation.moves.arrange", true, null, POLICY_PROPOSED, RETURNED),
    REMOVE_MOVE("rotation.move.remove", true, null, POLICY_PROPOSED, RETURNED),
    PROPOSE_PERSONS("rotation.persons.propose", true, PERSONS_PROPOSED, POLICY_PROPOSED, RETURNED),
    FILE_ITEM("rotation.file.add", true, null, PERSONS_PROPOSED),
    REVIEW("rotation.bars.review", false, null, PERSONS_PROPOSED),
    PREPARE("rotation.persons.prepare", true, PREPARED, PERSONS_PROPOSED),
    EXCHANGE("rotation.exchange", true, null, PREPARED),
    CLOSE_EXCHANGE("rotation.exchange.close", true, EXCHANGED, PREPARED),
    SIGN("rotation.sign", false, null, EXCHANGED),
    APPROVE("rotation.approve", false, APPROVED, EXCHANGED),
    RETURN("rotation.return", false, RETURNED, PERSONS_PROPOSED, PREPARED, EXCHANGED),
    ANNOUNCE("rotation.announce", true, ANNOUNCED, APPROVED),
    CARRY_OUT("rotation.move.done", false, null, ANNOUNCED),
    COMPLETE("rotation.done", false, DONE, ANNOUNCED),
    EVALUATE("rotation.evaluate", false, null, ANNOUNCED, DONE),
    END_ROTATION("rotation.end", false, null, ANNOUNCED, DONE),
    WITHDRAW(
            "rotation.withdraw",
            true,
            WITHDRAWN,
            DRAFT,
            POLICY_PROPOSED,
            PERSONS_PROPOSED,
            PREPARED,
            EXCHANGED,
            RETURNED);

    private final String action;
    private final boolean proposing;
    private final @Nullable RotationState to;
    private final Set<RotationState> from = EnumSet.noneOf(RotationState.class);

    RotationStep(String action, boolean proposing, @Nullable RotationState to, RotationState... from) {
        this.action = action;
        this.proposing = proposing;
        this.to = to;
        this.from.addAll(List.of(from));
    }

    /** Its name in the ledger. */
    public String action() {
        return action;
    }

    /** Whoever took such a step has proposed the plan, and neither reviews nor decides on it. */
    boolean proposing() {
        return proposing;
    }

    public Set<RotationState> from() {
        return from;
    }

    /** The state it leads to; without one of its own it stays where it is. */
    RotationState leadsFrom(RotationState state) {
        return to == null ? state : to;
    }

    /** Which of the five steps of the law is finished by it; empty when none is. */
    public Optional<PlanStep> finishes() {
        return switch (this) {
            case PROPOSE_POLICY -> Optional.of(PlanStep.PROPOSE_POLICY);
            case PROPOSE_PERSONS -> Optional.of(PlanStep.PROPOSE_PERSONS);
            case PREPARE -> Optional.of(PlanStep.PREPARE_PERSONS);
            case CLOSE_EXCHANGE -> Optional.of(PlanStep.EXCHANGE);
            case APPROVE -> Optional.of(PlanStep.DECIDE);
            case OPEN,
                    CHANGE,
                    ARRANGE,
                    REMOVE_MOVE,
                    FILE_ITEM,
                    REVIEW,
                    EXCHANGE,
                    SIGN,
                    RETURN,
                    ANNOUNCE,
                    CARRY_OUT,
                    COMPLETE,
                    EVALUATE,
                    END_ROTATION,
                    WITHDRAW -> Optional.empty();
        };
    }

    static List<RotationStep> possibleIn(RotationState state) {
        return Arrays.stream(values()).filter(it -> it.from.contains(state)).toList();
    }
}
