package vn.kecan.planning.eligibility;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The answer about one nomination: one word, and the verdict of every rule that was asked. */
public record Eligibility(Eligible eligible, List<Verdict> verdicts) {

    /** The index of the rules about a person, in the order in which they are told. */
    public static final List<Rule<Nomination>> RULES = List.of(
            new HigherPost(),
            new PostsPerPerson(),
            new AgeForNextTerm(),
            new AgeInCurrentTerm(),
            new PlanRetirementAge(),
            new PlanReferenceMonth(),
            new PoliticalTheoryHeld(),
            new AgeForElection(),
            new ServiceForRotation(),
            new SecretaryInPlace());

    public Eligibility {
        verdicts = List.copyOf(verdicts);
    }

    public static Eligibility judge(Nomination it, Law law) {
        var verdicts = law.judge(RULES, it);
        return new Eligibility(Eligible.from(verdicts), verdicts);
    }
}
