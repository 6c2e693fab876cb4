package vn.kecan.planning.plan.list;

import java.util.List;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.seats.CommuneSeats;
import vn.kecan.planning.rule.seats.UnitSeats;

/**
 * The plan of a merged commune reckons with the numbers of seats of 2025-2030 until new ones come (45-HD/BTCTW II.9): its
 * executive and standing committee have no more seats on record than that table.
 */
final class SeatsOfPlan implements RowRule<PlanList> {

    @Override
    public String id() {
        return "PL-27";
    }

    @Override
    public boolean concerns(PlanList it, Law law) {
        return it.unit().level() == Level.COMMUNE
                && it.unit().merged()
                && !seats(it).of(CommuneSeats.COMMITTEES).isEmpty();
    }

    @Override
    public List<Row> rows(PlanList it, long chosen, Law law) {
        return CommuneSeats.rows(id(), seats(it), law).stream()
                .filter(row -> !row.who().isEmpty())
                .toList();
    }

    @Override
    public Verdict judge(PlanList it, Law law) {
        return CommuneSeats.judge(law.finding(this).fact("table", "2025-2030"), id(), seats(it), law);
    }

    private static UnitSeats seats(PlanList it) {
        var own = it.posts().stream()
                .map(PlannedPost::post)
                .filter(post -> post.unit().equals(it.unit().code()))
                .toList();
        return new UnitSeats(it.unit(), own);
    }
}
