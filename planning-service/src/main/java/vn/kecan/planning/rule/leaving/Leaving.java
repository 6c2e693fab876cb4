package vn.kecan.planning.rule.leaving;

import java.util.List;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.rule.eligibility.Nomination;

/** The index of the rules about leaving a post. */
public final class Leaving {

    /** In the order in which they are told. */
    public static final List<Rule<Nomination>> RULES = List.of(new Resignation(), new Removal(), new AfterCommittee());

    private Leaving() {}
}
