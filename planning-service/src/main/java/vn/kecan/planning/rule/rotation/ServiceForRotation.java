package vn.kecan.planning.rule.rotation;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.ServiceLeft;

/** Service left at the time of rotation; less for a non-local head (65-QĐ/TW Điều 5, 170/2025/NĐ-CP Điều 43.4). */
final class ServiceForRotation implements Rule<Nomination> {

    @Override
    public String id() {
        return "RO-06";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.ROTATE;
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var object = it.post().head() && it.post().nonLocal() ? "non-local-head" : "standard";
        var finding = law.finding(this)
                .fact("object", object)
                .fact("head", it.post().head())
                .fact("nonLocal", it.post().nonLocal());
        return ServiceLeft.today(it, law.value("rotation.months-left", object), finding, law);
    }
}
