package vn.kecan.planning.slate;

import static vn.kecan.planning.slate.SlateState.APPROVED;
import static vn.kecan.planning.slate.SlateState.DRAFT;
import static vn.kecan.planning.slate.SlateState.RETURNED;
import static vn.kecan.planning.slate.SlateState.SUBMITTED;
import static vn.kecan.planning.slate.SlateState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The procedure as data: what may be done in which state, where it leads, and whether doing it is proposing. */
enum Step {
    OPEN("slate.open", true, DRAFT),
    CHANGE("slate.change", true, null, DRAFT),
    STRUCTURE("slate.structure", true, null, DRAFT),
    ADD_CANDIDATE("slate.candidate.add", true, null, DRAFT, RETURNED),
    REMOVE_CANDIDATE("slate.candidate.remove", true, null, DRAFT, RETURNED),
    SUBMIT("slate.submit", true, SUBMITTED, DRAFT, RETURNED),
    APPROVE("slate.approve", false, APPROVED, SUBMITTED),
    RETURN("slate.return", false, RETURNED, SUBMITTED),
    WITHDRAW("slate.withdraw", true, WITHDRAWN, DRAFT, SUBMITTED, RETURNED);

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
    String action() {
        return action;
    }

    /** Whoever took such a step has proposed the slate, and may not decide on it. */
    boolean proposing() {
        return proposing;
    }

    Set<SlateState> from() {
        return from;
    }

    /** The state it leads to; without one of its own it stays where it is. */
    SlateState leadsFrom(SlateState state) {
        return to == null ? state : to;
    }

    static List<Step> possibleIn(SlateState state) {
        return Arrays.stream(values()).filter(it -> it.from.contains(state)).toList();
    }
}
