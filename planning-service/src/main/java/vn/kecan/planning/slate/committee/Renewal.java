package vn.kecan.planning.slate.committee;

import java.util.LinkedHashMap;
import java.util.List;
import vn.kecan.planning.law.Bound;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Has;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** The share of new persons on a committee; not asked of a committee merged from several (45-CT/TW). */
final class Renewal implements SlateQuota {

    private static final String RENEWAL = "congress.renewal";

    @Override
    public String id() {
        return "CM-05";
    }

    @Override
    public boolean concerns(SlateList it, Law law) {
        return !it.unit().merged() && SlateQuota.super.concerns(it, law);
    }

    @Override
    public List<Quota> quotas(SlateList it, long chosen, Law law) {
        var fresh = new LinkedHashMap<String, Has>();
        it.candidates().forEach(one -> fresh.put(one.cadre().code(), Has.of(!it.reElected(one))));
        var quota = new Quota(
                it.unit().code(),
                new Text("Mới tham gia cấp ủy", "New to the committee"),
                SlateList.POPULATION,
                fresh,
                chosen,
                null,
                null,
                new Text("", ""),
                "");
        return List.of(quota.atLeast(Bound.atLeastParts(part("numerator", law), part("denominator", law), chosen)));
    }

    @Override
    public Finding begin(SlateList it, Law law) {
        return law.finding(this)
                .fact("mergedFrom", it.unit().mergedFrom())
                .fact(
                        "share",
                        part("numerator", law).number() + "/"
                                + part("denominator", law).number());
    }

    @Override
    public Verdict judge(SlateList it, Law law) {
        if (it.unit().mergedFrom() != null) {
            return SlateQuota.super.judge(it, law);
        }
        var code = it.unit().code();
        return law.finding(this)
                .by(part("numerator", law))
                .unknown(
                        new Text(
                                "Chưa rõ %s được thành lập từ bao nhiêu đơn vị; cấp ủy hợp nhất không áp dụng tỷ lệ đổi mới."
                                        .formatted(code),
                                "From how many units %s was formed is not on record; a merged committee is exempt."
                                        .formatted(code)),
                        "unit.mergedFrom",
                        code);
    }

    private static Parameter part(String key, Law law) {
        return law.value(RENEWAL, key);
    }
}
