package vn.kecan.planning.slate.step;

import static vn.kecan.planning.slate.step.SlateState.APPROVED;
import static vn.kecan.planning.slate.step.SlateState.BALLOTED;
import static vn.kecan.planning.slate.step.SlateState.CONSULTED;
import static vn.kecan.planning.slate.step.SlateState.DRAFT;
import static vn.kecan.planning.slate.step.SlateState.PUBLISHED;
import static vn.kecan.planning.slate.step.SlateState.RETURNED;
import static vn.kecan.planning.slate.step.SlateState.SUBMITTED;
import static vn.kecan.planning.slate.step.SlateState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The procedure as data: what may be done in which state, where it leads, and whether doing it is proposing. */
public enum Step {
    OPEN("slate.open", true, DRAFT),
    CHANGE("slate.change", true, null, DRAFT),
    STRUCTURE("slate.structure", true, null, DRAFT),
    ADD_CANDIDATE("slate.candidate.add", true, null, DRAFT, RETURNED),
    REMOVE_CANDIDATE("slate.candidate.remove", true, null, DRAFT, RETURNED),
    SUBMIT("slate.submit", true, SUBMITTED, DRAFT, RETURNED),
    CONSULT("slate.consult", true, null, SUBMITTED),
    GIVE_OPINION("slate.opinion.give", false, null, SUBMITTED),
    ANSWER_OPINION("slate.opinion.answer", true, null, SUBMITTED),
    CLOSE_CONSULTATION("slate.consultation.close", true, CONSULTED, SUBMITTED),
    CANDIDATE_WITHDRAWS("slate.candidate.withdraw", true, null, SUBMITTED, CONSULTED),
    BALLOT("slate.ballot", true, null, CONSULTED),
    CONCLUDE_BALLOTS("slate.ballot.conclude", true, BALLOTED, CONSULTED),
    RECUSE("slate.recuse", false, null, SUBMITTED, CONSULTED, BALLOTED),
    EXTEND("slate.extend", false, null, BALLOTED),
    SIGN("slate.sign", false, null, BALLOTED),
    APPROVE("slate.approve", false, APPROVED, BALLOTED),
    RETURN("slate.return", false, RETURNED, SUBMITTED, CONSULTED, BALLOTED),
    PUBLISH("slate.publish", true, PUBLISHED, APPROVED),
    OBJECT("slate.object", false, null, PUBLISHED),
    ANSWER_OBJECTION("slate.objection.answer", false, null, PUBLISHED),
    UPHOLD_OBJECTION("slate.objection.uphold", false, RETURNED, PUBLISHED),
    WITHDRAW("slate.withdraw", true, WITHDRAWN, DRAFT, SUBMITTED, CONSULTED, BALLOTED, RETURNED);

    private final String action;
    private final boolean proposing;
    private final @Nullable SlateState to;
    private final Set<SlateState> from = EnumSet.noneOf(SlateState.class);

    Step(String action, boolean proposing, @Nullable SlateState to, SlateState... from) {
        this.action = action;
        this.proposing = proposing;
        this.to = to;
        this.from.addAll(List.of(from));
    }

    /** Its name in the ledger. */
    public String action() {
        return action;
    }

    /** Whoever took such a step has proposed the slate, and may not decide on it. */
    public boolean proposing() {
        return proposing;
    }

    public Set<SlateState> from() {
        return from;
    }

    /** The state it leads to; without one of its own it stays where it is. */
    public SlateState leadsFrom(SlateState state) {
        return to == null ? state : to;
    }

    public static List<Step> possibleIn(SlateState state) {
        return Arrays.stream(values()).filter(it -> it.from.contains(state)).toList();
    }
}
