package vn.kecan.planning.report.population;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.rule.trait.Birthdays;
import vn.kecan.planning.rule.trait.Traits;

/** The share of the young among those managed by standing committees (Hanoi, 04-NQ/TU). */
final class YoungServing implements Target {

    private static final Text POPULATION =
            new Text("cán bộ diện ban thường vụ các cấp quản lý", "cadres managed by standing committees");

    @Override
    public String id() {
        return "HN-01";
    }

    @Override
    public Predicate<Serving> whom() {
        return Serving::underAStandingCommittee;
    }

    @Override
    public List<Quota> quotas(Population it, long chosen, Law law) {
        var young = Traits.young(limit(law).number(), YearMonth.from(it.asOf()));
        return share(it, young, POPULATION, "hanoi.young", chosen, law);
    }

    @Override
    public Finding begin(Population it, Law law) {
        return law.finding(this)
                .using(limit(law))
                .fact(
                        "young",
                        Map.of(
                                "maxAgeExclusive", limit(law).number(),
                                "referenceDate", YearMonth.from(it.asOf()).toString(),
                                "wholeTerm", false))
                .flipsOn(Birthdays.fewer(
                        it.persons(whom()),
                        limit(law).number(),
                        YearMonth.from(it.asOf()),
                        law.least("hanoi.young", whole(it)).persons()));
    }

    private static Parameter limit(Law law) {
        return law.value("hanoi.young-age");
    }
}
