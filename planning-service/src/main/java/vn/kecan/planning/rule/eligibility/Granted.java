package vn.kecan.planning.rule.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.law.Dispensation;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Moment;

/** Tells who has been dispensed from what. Dispensations know it; eligibility only asks. */
public interface Granted {

    /** Those known at the moment for this post, by cadre: in force on its day or on a later one. */
    Map<String, List<Dispensation>> forPost(Post post, Term term, Purpose purpose, Moment moment);

    /** All those known at the moment for a purpose, by case: in force on its day or on a later one. */
    Map<Case, List<Dispensation>> forAll(Purpose purpose, Moment moment);

    /**
     * Whom somebody has dispensed for a post and a term, by what is known at the moment and has not ended on its day.
     *
     * @param subject the stable subject of his token
     */
    Set<String> by(String subject, String post, String term, Purpose purpose, Moment moment);

    /** Whom a dispensation is for, and in what matter. */
    record Case(String cadre, String post, String term) {}
}
