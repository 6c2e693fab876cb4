package vn.kecan.planning.report.population;

import java.util.List;
import java.util.function.Predicate;
import vn.kecan.planning.facts.Education;
import vn.kecan.planning.facts.PoliticalTheory;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.trait.Traits;

/** All whom departments, branches and Party bodies manage have a degree and political theory (Hanoi, 04-NQ/TU). */
final class DegreeAndTheory implements Target {

    private static final String REQUIRED = "hanoi.required";
    private static final Text POPULATION = new Text(
            "cán bộ diện sở, ban, ngành, đảng ủy trực thuộc quản lý",
            "cadres managed by departments, branches and party bodies");

    @Override
    public String id() {
        return "HN-04";
    }

    @Override
    public Predicate<Serving> whom() {
        return Serving::underABody;
    }

    @Override
    public List<Quota> quotas(Population it, long chosen, Law law) {
        var degree = Education.valueOf(law.value(REQUIRED, "degree").word());
        var theory = PoliticalTheory.valueOf(law.value(REQUIRED, "theory").word());
        return share(it, Traits.degreeAndTheory(degree, theory), POPULATION, "hanoi.degree-and-theory", chosen, law);
    }
}
