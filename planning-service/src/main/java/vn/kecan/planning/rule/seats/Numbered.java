package vn.kecan.planning.rule.seats;

import java.util.Comparator;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.Verdict;

/** One body with the row of its seats, and the values its bounds come from: too many bars, too few only warns. */
record Numbered(Body body, UnitSeats seats, Row row, Parameter least, Parameter most) {

    /** Right before too few before too many. */
    static final Comparator<Numbered> WORST_LAST =
            Comparator.comparing(Numbered::tooMany).thenComparing(Numbered::tooFew);

    boolean tooMany() {
        return row.tooMany(row.count());
    }

    private boolean tooFew() {
        return row.tooFew(row.count());
    }

    Verdict judge(Finding finding) {
        finding.counts(row, tooFew() ? least : most, "seats", body.lead(seats))
                .fact("body", body)
                .fact("seats", row.count())
                .fact("least", row.lo())
                .fact("most", row.hi());
        return tooFew() ? finding.onlyWarns().verdict() : finding.verdict();
    }
}
