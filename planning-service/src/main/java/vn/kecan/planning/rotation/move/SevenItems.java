package vn.kecan.planning.rotation.move;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** What a rotation plan must state (170/2025/NĐ-CP Điều 45). */
final class SevenItems implements Rule<PlanContent> {

    private static final String ITEMS = "rotation.plan-items";

    @Override
    public String id() {
        return "RO-11";
    }

    @Override
    public Verdict judge(PlanContent it, Law law) {
        var asked = law.rulebook().value(ITEMS).keys();
        var missing = asked.stream().filter(key -> !it.stated().contains(key)).toList();
        var finding = law.finding(this);
        asked.forEach(key -> finding.using(law.value(ITEMS, key)));
        return finding.met(missing.isEmpty())
                .fact("asked", asked)
                .fact("missing", missing)
                .because(
                        missing.isEmpty()
                                ? "Kế hoạch luân chuyển có đủ %d nội dung.".formatted(asked.size())
                                : "Kế hoạch luân chuyển còn thiếu: %s.".formatted(missing),
                        missing.isEmpty()
                                ? "The rotation plan states all %d items.".formatted(asked.size())
                                : "The rotation plan does not state: %s.".formatted(missing))
                .verdict();
    }
}
