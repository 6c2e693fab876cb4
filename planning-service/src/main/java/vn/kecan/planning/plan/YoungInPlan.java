package vn.kecan.planning.plan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.BirthDate;
import vn.kecan.planning.facts.Level;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Rounding;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** The share of young cadres among the persons in a plan of a province or district (50-QĐ/TW). */
final class YoungInPlan implements Rule<PlanList> {

    @Override
    public String id() {
        return "P50-01";
    }

    @Override
    public boolean concerns(PlanList it, Law law) {
        var level = it.unit().level();
        return (level.directlyUnderCentre() || level == Level.DISTRICT)
                && !it.persons().isEmpty();
    }

    @Override
    public Verdict judge(PlanList it, Law law) {
        var share = law.value("regulation-50.young");
        var limit = law.value("regulation-50.young-age", "province-district");
        var on = YearMonth.from(it.asOf());
        var leaving = births(it)
                .map(born -> born.month().plusYears(limit.number()))
                .filter(month -> month.isAfter(on))
                .sorted()
                .toList();
        var whole = it.persons().size();
        var needed = Share.atLeast(share.number(), whole);
        var young = new Quota(
                new Text("Trẻ (dưới %d tuổi)".formatted(limit.number()), "Young (under %d)".formatted(limit.number())),
                new Text("người trong quy hoạch", "persons in the plan"),
                leaving.size(),
                whole - births(it).count(),
                whole);
        var finding = law.finding(this)
                .using(limit)
                .fact(
                        "young",
                        Map.of(
                                "maxAgeExclusive", limit.number(),
                                "referenceDate", on.toString(),
                                "wholeTerm", false))
                .flipsOn(flip(leaving, needed));
        return young.judge(
                finding,
                share,
                needed,
                Rounding.EXACT,
                new Text("Chưa đủ thông tin tháng sinh.", "The birth month of some is not on record."),
                "birthDate");
    }

    private static Stream<BirthDate> births(PlanList it) {
        return it.persons().stream().flatMap(one -> Stream.ofNullable(one.birthDate()));
    }

    /** The day on which so many have grown too old that too few are left. */
    private static @Nullable LocalDate flip(List<YearMonth> leaving, long needed) {
        var spare = (int) (leaving.size() - needed);
        return needed == 0 || spare < 0 ? null : leaving.get(spare).atDay(1);
    }
}
