package vn.kecan.planning.rule.rotation;

import java.time.YearMonth;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Until 65-QĐ/TW the ten years left were spelled as an age, by sex (98-QĐ/TW). */
final class AgeUnderRegulation98 implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-07";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.ROTATE;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var born = it.cadre().birthDate();
        var sex = it.cadre().sex();
        var finding = law.finding(this);
        if (born == null || sex == null) {
            return finding.unknown(
                    new Text("Chưa có tháng sinh hoặc giới tính.", "The birth month or the sex is not on record."),
                    born == null ? "birthDate" : "sex",
                    it.cadre().keptBy());
        }
        var oldest = law.value("rotation.age", sex == Sex.M ? "men" : "women");
        var age = born.ageInMonths(YearMonth.from(it.asOf()));
        var tooOld = born.month().plusMonths(oldest.number() + 1).atDay(1);
        return finding.atMost(
                        oldest,
                        oldest.number(),
                        age,
                        oldest.unit(),
                        new Text("Tuổi khi luân chuyển là", "At the rotation the age is"))
                .fact("birthDate", born)
                .fact("sex", sex)
                .flipsOn(tooOld.isAfter(it.asOf()) ? tooOld : null)
                .verdict();
    }
}
