package vn.kecan.planning.rule.plannable;

import java.util.List;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.rule.eligibility.Nomination;

/** The index of the rules about a plan entry. */
public final class Plannable {

    /** In the order in which they are told. */
    public static final List<Rule<Nomination>> RULES = List.of(
            new HigherPost(),
            new PostsPerPerson(),
            new NotProposedAtOnce(),
            new LeadershipFromCommittee(),
            new ObjectByRank(),
            new AgeForNextTerm(),
            new AgeInCurrentTerm(),
            new PlanRetirementAge(),
            new PlanReferenceMonth(),
            new PoliticalTheoryHeld(),
            new FittingDegree(),
            new ScienceTechnologyCadre(),
            new RemovedWhenDisciplined(),
            new RemovedUnderRegulation50(),
            new ConfidenceForPlan(),
            new DespiteViolation(),
            new DeputyOfAgency(),
            new FileDeclared(),
            new ExperienceMissing(),
            new TermsUnderRegulation50(),
            new RankInHanoi());

    private Plannable() {}
}
