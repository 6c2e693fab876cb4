package vn.kecan.planning.report.population;

import java.util.List;
import java.util.function.Predicate;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.trait.Traits;

/** The share with a master's degree or a doctorate among those the City Standing Committee manages (04-NQ/TU). */
final class Postgraduates implements Target {

    private static final Text POPULATION =
            new Text("cán bộ diện Ban Thường vụ Thành ủy quản lý", "cadres managed by the City Standing Committee");

    @Override
    public String id() {
        return "HN-03";
    }

    @Override
    public Predicate<Serving> whom() {
        return Serving::underTheCity;
    }

    @Override
    public List<Quota> quotas(Population it, long chosen, Law law) {
        var least =
                Education.valueOf(law.value("hanoi.required", "postgraduate").word());
        return share(it, Traits.degree(least), POPULATION, "hanoi.postgraduate", chosen, law);
    }
}
