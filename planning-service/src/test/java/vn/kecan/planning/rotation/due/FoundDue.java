package vn.kecan.planning.rotation.due;

import java.time.LocalDate;
import java.util.List;
import vn.kecan.planning.facts.successor.Succession;
import vn.kecan.planning.lawful.Case;
import vn.kecan.planning.testing.RawFacts;

/** What the service finds on facts given as lists. */
final class FoundDue {

    private FoundDue() {}

    static List<Due> of(RawFacts raw, String root, LocalDate asOf, LocalDate lawAt, int months) {
        var facts = raw.facts();
        var law = Case.rulebook().on(lawAt);
        var incumbents =
                new Incumbents(facts, law, asOf).of(facts.subtree(root, asOf), any -> new Succession(raw.ended));
        return FindDue.due(incumbents, law, asOf.plusMonths(months));
    }
}
