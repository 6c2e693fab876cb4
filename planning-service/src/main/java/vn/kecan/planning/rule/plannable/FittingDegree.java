package vn.kecan.planning.rule.plannable;

import vn.kecan.planning.facts.Degree;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;

/** The professional degree must fit the post; whether it does is the committee's word (45-HD/BTCTW II.5.1). */
final class FittingDegree implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-15";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var degrees = it.file()
                .all(Degree.class)
                .filter(one -> one.begunBy(it.asOf()))
                .map(one -> one.level() + " " + one.field())
                .toList();
        var fits = it.stated().degreeFits();
        var finding = law.finding(this).fact("degrees", degrees).fact("statedFits", fits);
        if (degrees.isEmpty() && fits == null) {
            return finding.unknown(
                    new Text("Chưa có văn bằng chuyên môn trong hồ sơ.", "No professional degree is on file."),
                    "degree",
                    it.cadre().keptBy());
        }
        if (fits == null) {
            return finding.unknown(
                    () -> new Text(
                            "Chức danh %s chưa ghi chuyên ngành phù hợp."
                                    .formatted(it.post().code()),
                            "Which degrees fit the post %s is not on record. Maybe state whether his does."
                                    .formatted(it.post().code())),
                    "post.field",
                    it.post().unit());
        }
        return finding.met(fits)
                .because(
                        fits ? "Văn bằng phù hợp với chức danh." : "Văn bằng không phù hợp với chức danh.",
                        fits ? "The degree fits the post." : "The degree does not fit the post.")
                .verdict();
    }
}
