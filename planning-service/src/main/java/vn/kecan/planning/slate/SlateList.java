package vn.kecan.planning.slate;

import java.time.LocalDate;
import java.util.List;
import vn.kecan.planning.eligibility.Nomination;
import vn.kecan.planning.eligibility.OnRecord;
import vn.kecan.planning.eligibility.Purpose;
import vn.kecan.planning.eligibility.Stated;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.Unit;
import vn.kecan.planning.term.Term;

/** A slate as a list: what the rules about a slate judge. */
public record SlateList(
        Unit unit, Term term, Post post, int seats, int surplus, LocalDate asOf, List<SlateCandidate> candidates) {

    public SlateList {
        candidates = List.copyOf(candidates);
    }

    /** The candidate as a nomination for election to the slate's post. */
    public Nomination nomination(SlateCandidate it) {
        return new Nomination(
                it.cadre(),
                it.held(),
                it.file(),
                post,
                unit,
                term,
                null,
                Purpose.ELECT,
                asOf,
                false,
                OnRecord.NONE,
                it.reElected(),
                Stated.NOTHING);
    }
}
