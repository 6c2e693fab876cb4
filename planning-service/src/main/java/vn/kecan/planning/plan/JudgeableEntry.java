package vn.kecan.planning.plan;

import java.util.UUID;
import vn.kecan.planning.law.term.Term;

/** Of an entry what it is judged by. */
record JudgeableEntry(
        UUID plan, UUID entry, String unit, String term, String cadre, String post, int tier, String trainingPlan) {

    /** Which post of which term it is for: who is planned for it, is judged together. */
    record Target(Term term, String post) {}

    Target target() {
        return new Target(new Term(term), post);
    }

    PlannedEntry planned() {
        return new PlannedEntry(plan, unit, term, entry, cadre, post, tier);
    }

    boolean trained() {
        return !trainingPlan.isBlank();
    }
}
