package vn.kecan.planning.rule.rotation;

import vn.kecan.planning.facts.HealthCertificate;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** A health certificate issued within so many months (170/2025/NĐ-CP Điều 43.5). Its day is restricted: who asks states it. */
final class HealthForRotation implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-10";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.ROTATE;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var within = law.value("rotation.health-certificate");
        var issued = it.stated().healthCertificateOn();
        var finding = law.finding(this)
                .by(within)
                .fact(
                        "certificatesOnFile",
                        it.file().all(HealthCertificate.class).count())
                .fact("statedIssuedOn", issued);
        if (issued == null || issued.isAfter(it.asOf())) {
            return finding.unknown(
                    new Text(
                            "Ngày cấp giấy chứng nhận sức khỏe là thông tin hạn chế, chưa được nêu.",
                            "The day of the health certificate is restricted and was not stated. Maybe state it."),
                    "healthCertificateOn",
                    it.cadre().keptBy());
        }
        var last = issued.plusMonths(within.number());
        return finding.met(!it.asOf().isAfter(last))
                .fact("goodUntil", last)
                .flipsOn(it.asOf().isAfter(last) ? null : last.plusDays(1))
                .because(
                        "Giấy chứng nhận sức khỏe cấp %s, dùng được đến %s (%d tháng)."
                                .formatted(issued, last, within.number()),
                        "The health certificate of %s is good until %s (%d months)."
                                .formatted(issued, last, within.number()))
                .verdict();
    }
}
