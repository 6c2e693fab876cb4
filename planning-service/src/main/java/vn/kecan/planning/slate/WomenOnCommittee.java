package vn.kecan.planning.slate;

import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.facts.Sex;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Rounding;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** The share of women on a committee, and a woman on the standing committee (45-CT/TW). */
final class WomenOnCommittee implements Rule<SlateList> {

    @Override
    public String id() {
        return "CM-01";
    }

    @Override
    public boolean concerns(SlateList it, Law law) {
        var kind = it.post().kind();
        return (kind == PostKind.EXECUTIVE_COMMITTEE || kind == PostKind.STANDING_COMMITTEE)
                && !it.candidates().isEmpty();
    }

    @Override
    public Verdict judge(SlateList it, Law law) {
        var standing = it.post().kind() == PostKind.STANDING_COMMITTEE;
        var women = new Quota(
                new Text("Nữ", "Women"),
                new Text("người trong danh sách", "persons on the slate"),
                it.candidates().stream()
                        .filter(one -> one.cadre().sex() == Sex.F)
                        .count(),
                it.candidates().stream()
                        .filter(one -> one.cadre().sex() == null)
                        .count(),
                it.candidates().size());
        var parameter = law.value(standing ? "congress.women-standing-committee" : "congress.women");
        return women.judge(
                law.finding(this),
                parameter,
                standing ? parameter.number() : Share.atLeast(parameter.number(), women.whole()),
                Rounding.EXACT,
                new Text("Chưa đủ thông tin giới tính.", "The sex of some is not on record."),
                "sex");
    }
}
