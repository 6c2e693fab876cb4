package vn.kecan.planning.leaving;

import java.util.List;
import vn.kecan.planning.eligibility.Nomination;
import vn.kecan.planning.law.Rule;

/** The index of the rules about leaving a post. */
public final class Leaving {

    /** In the order in which they are told. */
    public static final List<Rule<Nomination>> RULES = List.of(new Resignation(), new Removal(), new AfterCommittee());

    private Leaving() {}
}
