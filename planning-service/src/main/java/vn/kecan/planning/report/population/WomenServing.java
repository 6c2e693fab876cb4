package vn.kecan.planning.report.population;

import java.util.List;
import java.util.function.Predicate;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.trait.Traits;

/** The share of women among those managed by standing committees (Hanoi, 04-NQ/TU). */
final class WomenServing implements Target {

    private static final Text POPULATION =
            new Text("cán bộ diện ban thường vụ các cấp quản lý", "cadres managed by standing committees");

    @Override
    public String id() {
        return "HN-02";
    }

    @Override
    public Predicate<Serving> whom() {
        return Serving::underAStandingCommittee;
    }

    @Override
    public List<Quota> quotas(Population it, long chosen, Law law) {
        return share(it, Traits.women(), POPULATION, "hanoi.women", chosen, law);
    }
}
