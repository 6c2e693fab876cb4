package vn.kecan.planning.moment;

import java.time.Instant;
import java.time.LocalDate;
import vn.kecan.planning.facts.Facts;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rulebooks;
import vn.kecan.platform.write.Recording;

/**
 * The three times of a question, with the facts and the law they lead to.
 *
 * @param asOf the day it was true
 * @param knownAt the instant we knew it
 * @param facts what was known then
 * @param law the law of the day that judges
 * @param rulebooks the versions of the rulebook, for when this one is no longer the last
 */
public record Moment(LocalDate asOf, Instant knownAt, Facts facts, Law law, Rulebooks rulebooks) {

    /** The same, but knowing everything recorded before a write that holds the recording lock, amendments too. */
    public Moment under(Recording rec) {
        var latest = rulebooks.now(rec.at()).on(law.day()).among(law.lineage());
        return new Moment(asOf, rec.at(), facts, latest, rulebooks);
    }

    /** The same, judged under another law. */
    public Moment judgedBy(Law other) {
        return new Moment(asOf, knownAt, facts, other.among(law.lineage()), rulebooks);
    }

    public LocalDate lawAt() {
        return law.day();
    }

    public String rulebook() {
        return law.rulebook().hash();
    }
}
