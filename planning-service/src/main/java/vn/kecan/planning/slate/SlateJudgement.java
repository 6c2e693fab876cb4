package vn.kecan.planning.slate;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.person.Eligibility;

/** The verdicts on a slate: those on the list, and those on each candidate. */
public final class SlateJudgement {

    /** The index of the rules about a slate as a list. */
    public static final List<Rule<SlateList>> LIST_RULES =
            List.of(new WomenOnCommittee(), new YoungOnCommittee(), new Renewal());

    private SlateJudgement() {}

    public static List<Verdict> ofList(SlateList it, Law law) {
        return law.judge(LIST_RULES, it);
    }

    public static Eligibility ofCandidate(SlateList list, SlateCandidate it, Law law) {
        return Eligibility.judge(list.nomination(it), law);
    }
}
