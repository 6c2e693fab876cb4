package vn.kecan.planning.rule.evaluation;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rounding;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** No more excellent than a share of those rated good, among comparable persons; more in an outstanding unit (366-QĐ/TW). */
final class ExcellentShare implements Rule<RatedGroup> {

    @Override
    public String id() {
        return "EV-03";
    }

    @Override
    public Verdict judge(RatedGroup it, Law law) {
        var share = law.value("evaluation.excellent-share", it.outstanding() ? "outstanding" : "usual");
        var most = Share.atMost(share.number(), it.good());
        var finding = law.finding(this)
                .atMost(
                        share,
                        most,
                        it.excellent(),
                        "persons",
                        new Text(
                                "Hoàn thành tốt nhiệm vụ %d người; xuất sắc".formatted(it.good()),
                                "With %d rated good, rated excellent are".formatted(it.good())))
                .fact("unit", it.unit())
                .fact("year", it.year())
                .fact("population", "holders of posts managed by " + it.managedBy())
                .fact("rounding", Rounding.EXACT)
                .fact("excellent", it.excellent())
                .fact("good", it.good())
                .fact("notRated", it.notRated());
        if (it.excellent() > most && it.excellent() <= Share.atMost(share.number(), it.good() + it.notRated())) {
            return finding.unknown(
                    new Text(
                            "Còn %d người chưa có xếp loại năm %d.".formatted(it.notRated(), it.year()),
                            "The rating of %d persons for %d is not on record.".formatted(it.notRated(), it.year())),
                    "evaluation",
                    it.unit());
        }
        return finding.verdict();
    }
}
