package vn.kecan.planning.plan;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Rounding;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** Planned persons to seats of a committee: too many bars, too few only warns (45-HD/BTCTW II.6.1). */
final class Coefficient implements Rule<PlannedPost> {

    private static final String COEFFICIENT = "planning.coefficient";

    @Override
    public String id() {
        return "PL-04";
    }

    @Override
    public boolean concerns(PlannedPost it, Law law) {
        return it.post().kind().committeeSeat();
    }

    @Override
    public Verdict judge(PlannedPost it, Law law) {
        var minimum = law.value(COEFFICIENT, "minimum");
        var maximum = law.value(COEFFICIENT, "maximum");
        long planned = it.planned().size();
        long least = persons(minimum, it);
        long most = persons(maximum, it);
        var finding = law.finding(this);
        if (planned < least) {
            var needed = new Parameter("persons", least, "persons", minimum.from(), minimum.to(), minimum.citation());
            finding.atLeast(needed, planned, lead(it)).by(minimum).onlyWarns();
        } else {
            finding.atMost(maximum, most, planned, "persons", lead(it));
        }
        return finding.fact("post", it.post().code())
                .fact("seats", it.post().seats())
                .fact("planned", planned)
                .fact("least", least)
                .fact("most", most)
                .fact("rounding", Rounding.HALF_UP)
                .verdict();
    }

    private static Text lead(PlannedPost it) {
        return new Text(
                "%s, %d vị trí: quy hoạch".formatted(it.post().code(), it.post().seats()),
                "%s, %d seats: planned are"
                        .formatted(it.post().code(), it.post().seats()));
    }

    private static long persons(Parameter percent, PlannedPost it) {
        return Share.halfUp(percent.number(), it.post().seats());
    }
}
