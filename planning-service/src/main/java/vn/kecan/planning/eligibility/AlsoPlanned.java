package vn.kecan.planning.eligibility;

import java.util.List;

/** Tells where else a cadre is planned. Plans know it; eligibility only asks. */
public interface AlsoPlanned {

    /** The codes of all posts for which the cadre is planned in the term, in whichever plan, at the moment. */
    List<String> posts(String cadre, String term, Moment moment);
}
