package vn.kecan.planning.slate;

import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Rounding;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Share;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** The share of new persons on a committee; not asked of a committee merged from several (45-CT/TW). */
final class Renewal implements Rule<SlateList> {

    private static final String RENEWAL = "congress.renewal";

    @Override
    public String id() {
        return "CM-05";
    }

    @Override
    public boolean concerns(SlateList it, Law law) {
        var merged = it.unit().mergedFrom();
        return it.post().kind() == PostKind.EXECUTIVE_COMMITTEE
                && (merged == null || merged <= 1)
                && !it.candidates().isEmpty();
    }

    @Override
    public Verdict judge(SlateList it, Law law) {
        var numerator = law.value(RENEWAL, "numerator");
        var denominator = law.value(RENEWAL, "denominator");
        var finding = law.finding(this).fact("mergedFrom", it.unit().mergedFrom());
        if (it.unit().mergedFrom() == null) {
            return finding.by(numerator)
                    .unknown(
                            new Text(
                                    "Chưa rõ %s được thành lập từ bao nhiêu đơn vị; cấp ủy hợp nhất không áp dụng tỷ lệ đổi mới."
                                            .formatted(it.unit().code()),
                                    "From how many units %s was formed is not on record; a merged committee is exempt."
                                            .formatted(it.unit().code())),
                            "unit.mergedFrom",
                            it.unit().code());
        }
        var whole = it.candidates().size();
        var fresh = new Quota(
                new Text("Mới tham gia cấp ủy", "New to the committee"),
                new Text("người trong danh sách", "persons on the slate"),
                it.candidates().stream().filter(one -> !reElected(it, one)).count(),
                0,
                whole);
        return fresh.judge(
                finding.fact("share", numerator.number() + "/" + denominator.number()),
                numerator,
                Share.atLeast(numerator.number(), denominator.number(), whole),
                Rounding.EXACT,
                new Text("", ""),
                "");
    }

    private static boolean reElected(SlateList it, SlateCandidate one) {
        var said = one.reElected();
        return said != null
                ? said
                : one.held().stream()
                        .anyMatch(held -> held.inForceOn(it.asOf())
                                && held.posting().post().equals(it.post().code()));
    }
}
