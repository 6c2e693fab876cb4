package vn.kecan.planning.eligibility;

import java.util.List;

/** Tells for which posts a cadre is just now proposed. Slates know it; eligibility only asks. */
public interface AlsoProposed {

    /** The codes of the posts of all slates of the term that are on their way and on which the cadre stands. */
    List<String> posts(String cadre, String term, Moment moment);
}
