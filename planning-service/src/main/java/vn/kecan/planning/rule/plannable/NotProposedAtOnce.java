package vn.kecan.planning.rule.plannable;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.OnRecord;
import vn.kecan.planning.rule.eligibility.Purpose;

/** Nobody is planned for a post while he is proposed for appointment or nomination to it (377-QĐ/TW). */
final class NotProposedAtOnce implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-07";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var finding = law.finding(this).fact("post", it.post().code());
        if (it.onRecord().hidden()) {
            return OnRecord.notForHisEyes(finding);
        }
        var proposed = it.onRecord().proposed().contains(it.post().code());
        return finding.met(!proposed)
                .because(
                        proposed
                                ? new Text(
                                        "Đang có danh sách giới thiệu chính người này vào chức danh %s; chờ xong rồi mới quy hoạch."
                                                .formatted(it.post().code()),
                                        "A slate on its way proposes this very person for the post %s. Maybe wait until it is decided."
                                                .formatted(it.post().code()))
                                : new Text(
                                        "Không có danh sách nào đang giới thiệu người này vào chức danh đó.",
                                        "No slate on its way proposes this person for the post."))
                .fact("proposed", proposed)
                .verdict();
    }
}
