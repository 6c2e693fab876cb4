package vn.kecan.planning.plan.list;

import java.util.List;
import java.util.stream.Stream;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Verdict;

/** The shares the rules in force ask of the plan of a unit, for whoever counts the persons by himself. */
public final class PlanShares {

    /** One share one rule asks for. */
    public static final class Ruled {

        private final PlanQuota rule;
        private final PlanList list;
        private final AskedShare share;
        private final long whole;
        private final Law law;

        private Ruled(PlanQuota rule, PlanList list, AskedShare share, long whole, Law law) {
            this.rule = rule;
            this.list = list;
            this.share = share;
            this.whole = whole;
            this.law = law;
        }

        public AskedShare share() {
            return share;
        }

        /** What the rule says when so many of the plan have the trait and of so many more it is not on record. */
        public Verdict verdict(long count, long unknown) {
            return rule.judge(list, share.among(list, whole), count, unknown, law);
        }
    }

    private PlanShares() {}

    /**
     * @param list the plan with at least one of those who stand in it: nothing is asked of an empty one
     * @param whole how many stand in it
     */
    public static List<Ruled> of(PlanList list, long whole, Law law) {
        return PlanJudgement.LIST_RULES.stream()
                .filter(PlanQuota.class::isInstance)
                .map(PlanQuota.class::cast)
                .filter(rule -> law.inForce(rule.id()) && rule.concerns(list, law))
                .flatMap(rule -> ruled(rule, list, whole, law))
                .toList();
    }

    private static Stream<Ruled> ruled(PlanQuota rule, PlanList list, long whole, Law law) {
        return rule.asked(list, whole, law).stream().map(share -> new Ruled(rule, list, share, whole, law));
    }
}
