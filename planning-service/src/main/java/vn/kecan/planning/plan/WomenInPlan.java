package vn.kecan.planning.plan;

import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Rounding;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** The share of women among the persons in a plan (50-QĐ/TW). */
final class WomenInPlan implements Rule<PlanList> {

    @Override
    public String id() {
        return "P50-02";
    }

    @Override
    public boolean concerns(PlanList it, Law law) {
        return !it.persons().isEmpty();
    }

    @Override
    public Verdict judge(PlanList it, Law law) {
        var share = law.value("regulation-50.women");
        var persons = it.persons();
        var women = new Quota(
                new Text("Nữ", "Women"),
                new Text("người trong quy hoạch", "persons in the plan"),
                persons.stream().filter(one -> one.sex() == Sex.F).count(),
                persons.stream().filter(one -> one.sex() == null).count(),
                persons.size());
        return women.judge(
                law.finding(this),
                share,
                Share.atLeast(share.number(), women.whole()),
                Rounding.EXACT,
                new Text("Chưa đủ thông tin giới tính.", "The sex of some is not on record."),
                "sex");
    }
}
