package vn.kecan.planning.rule.plannable;

import java.util.Objects;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.eligibility.Tier;

/** Object 1 comes from the rank immediately below the post, object 2 from further below (45-HD/BTCTW II.2.1). */
final class ObjectByRank implements Rule<Nomination> {

    @Override
    public String id() {
        return "PL-09";
    }

    @Override
    public boolean concerns(Nomination it, Law law) {
        return it.purpose() == Purpose.PLAN
                && it.stepsUp().filter(steps -> steps > 0).isPresent();
    }

    @Override
    public Verdict judge(Nomination it, Law law) {
        var tier = Objects.requireNonNull(it.tier());
        var limit = law.value("planning.object-steps", tier.key());
        var steps = it.stepsUp().orElseThrow();
        var apart = tier == Tier.TIER_1 && ExperienceMissing.decided(it, law);
        var finding = law.finding(this)
                .fact("tier", tier.number())
                .fact("steps", steps)
                .fact("heldPost", it.best().orElseThrow().code());
        return switch (tier) {
            case TIER_1 ->
                apart
                        ? finding.by(limit)
                                .because(
                                        "Cấp có thẩm quyền đã xem xét riêng trường hợp này.",
                                        "The competent level has decided this case apart.")
                                .verdict()
                        : finding.atMost(
                                        limit,
                                        limit.number(),
                                        steps,
                                        limit.unit(),
                                        new Text(
                                                "Đối tượng 1: chức danh quy hoạch cao hơn chức danh đang giữ",
                                                "Object 1: the post stands above the one held by"))
                                .verdict();
            case TIER_2 ->
                finding.atLeast(
                                limit,
                                steps,
                                new Text(
                                        "Đối tượng 2: chức danh quy hoạch cao hơn chức danh đang giữ",
                                        "Object 2: the post stands above the one held by"))
                        .verdict();
        };
    }
}
