package vn.kecan.planning.report.population;

import java.util.List;
import java.util.function.Predicate;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Quota;
import vn.kecan.planning.law.Text;

/** All leaders have been trained or updated with new knowledge (Hanoi, 04-NQ/TU). */
final class LeadersUpdated implements Target {

    @Override
    public String id() {
        return "HN-05";
    }

    @Override
    public Predicate<Serving> whom() {
        return Serving::leads;
    }

    @Override
    public List<Quota> quotas(Population it, long chosen, Law law) {
        var quota = new Quota(
                it.root().code(),
                new Text("Được cập nhật kiến thức", "Updated with new knowledge"),
                new Text("cán bộ lãnh đạo, quản lý", "leaders"),
                it.answers(whom(), Serving::updated),
                chosen,
                null,
                null,
                new Text(
                        "Chưa có dữ liệu bồi dưỡng, cập nhật kiến thức.",
                        "Whether some were trained or updated is not on record."),
                "knowledgeUpdated");
        return List.of(quota.atLeast(law.least("hanoi.updated", chosen)));
    }
}
