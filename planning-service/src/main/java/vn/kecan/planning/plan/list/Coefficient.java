package vn.kecan.planning.plan.list;

import java.util.List;
import vn.kecan.planning.law.Bound;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Verdict;

/** Planned persons to seats of a committee: too many bars, too few only warns (45-HD/BTCTW II.6.1). */
final class Coefficient implements RowRule<PlannedPost> {

    private static final String COEFFICIENT = "planning.coefficient";

    @Override
    public String id() {
        return "PL-04";
    }

    @Override
    public boolean concerns(PlannedPost it, Law law) {
        return it.post().kind().committeeSeat();
    }

    /** The least, which only warns, and the most, which bars; both are shares of the seats. */
    @Override
    public List<Row> rows(PlannedPost it, long chosen, Law law) {
        return List.of(
                it.row(id(), least(it, law).persons(), null),
                it.row(id(), null, most(it, law).persons()));
    }

    @Override
    public Verdict judge(PlannedPost it, Law law) {
        var rows = rows(it, it.planned().size(), law);
        var least = least(it, law);
        var most = most(it, law);
        var finding = law.finding(this);
        var tooFew = rows.getFirst().tooFew(rows.getFirst().count());
        if (tooFew) {
            finding.counts(rows.getFirst(), least.parameter(), "persons", it.lead())
                    .onlyWarns();
        } else {
            finding.counts(rows.getLast(), most.parameter(), "persons", it.lead());
        }
        return finding.fact("post", it.post().code())
                .fact("seats", it.post().seats())
                .fact("planned", it.planned().size())
                .fact("least", least.persons())
                .fact("most", most.persons())
                .fact("rounding", most.rounding())
                .verdict();
    }

    private static Bound least(PlannedPost it, Law law) {
        return law.least(
                law.value(COEFFICIENT, "minimum"), COEFFICIENT, it.post().seats());
    }

    private static Bound most(PlannedPost it, Law law) {
        return law.most(
                law.value(COEFFICIENT, "maximum"), COEFFICIENT, it.post().seats());
    }
}
