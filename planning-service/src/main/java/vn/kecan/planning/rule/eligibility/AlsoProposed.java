package vn.kecan.planning.rule.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.kecan.planning.moment.Moment;

/** Tells for which posts a cadre is just now proposed. Slates know it; eligibility only asks. */
public interface AlsoProposed {

    /** The codes of the posts of all slates of the term that are on their way and on which each of the cadres stands. */
    Map<String, List<String>> posts(Collection<String> cadres, String term, Moment moment);
}
