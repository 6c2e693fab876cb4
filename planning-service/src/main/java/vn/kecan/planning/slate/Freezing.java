package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts together what is frozen of a slate at a submission. */
@ApplicationScoped
class Freezing {

    /** Who submits, and why. */
    record Said(String by, @Nullable String reason) {}

    private final Structures structures;
    private final Statements statements;

    Freezing(Structures structures, Statements statements) {
        this.structures = structures;
        this.statements = statements;
    }

    /** The version that comes next, if it were submitted like this. */
    SlateFrozen content(SlateNow slate, List<Candidate> standing, SlateJudged judged, Said said) {
        var it = slate.slate();
        return new SlateFrozen(
                it.id,
                slate.submissions() + 1,
                it.unit,
                it.term,
                it.kind,
                it.post,
                slate.seats(),
                slate.surplus(),
                said.by(),
                said.reason(),
                standing.stream()
                        .map(one -> new SlateFrozen.Standing(one.cadre, one.reelection, statements.of(one)))
                        .toList(),
                judged,
                structures.of(slate));
    }
}
