package vn.kecan.planning.rule.election;

import java.util.List;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.rule.eligibility.Nomination;

/** The index of the rules about a candidate. */
public final class Election {

    /** In the order in which they are told. */
    public static final List<Rule<Nomination>> RULES =
            List.of(new AgeForElection(), new ElectionMonth(), new PostsInStandingBody(), new CouncilChair());

    private Election() {}
}
