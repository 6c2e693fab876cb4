package vn.kecan.planning.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.law.Law;
import vn.kecan.platform.write.Recording;

/**
 * The three times of a question, with the facts and the law they lead to.
 *
 * @param asOf the day it was true
 * @param knownAt the instant we knew it
 * @param facts what was known then
 * @param law the law of the day that judges
 */
public record Moment(LocalDate asOf, Instant knownAt, Facts facts, Law law) {

    /** The same, but knowing everything recorded before a write that holds the recording lock. */
    public Moment under(Recording rec) {
        return new Moment(asOf, rec.at(), facts, law);
    }

    public LocalDate lawAt() {
        return law.day();
    }

    public String rulebook() {
        return law.rulebook().hash();
    }
}
