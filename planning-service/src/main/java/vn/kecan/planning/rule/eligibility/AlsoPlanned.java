package vn.kecan.planning.rule.eligibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.kecan.planning.moment.Moment;

/** Tells where else a cadre is planned. Plans know it; eligibility only asks. */
public interface AlsoPlanned {

    /** The codes of all posts for which the cadre is planned in the term, in whichever plan, at the moment. */
    List<String> posts(String cadre, String term, Moment moment);

    /** The same of many cadres; who is planned for nothing is not in it. */
    Map<String, List<String>> posts(Collection<String> cadres, String term, Moment moment);
}
