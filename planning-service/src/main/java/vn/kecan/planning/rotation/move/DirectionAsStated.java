package vn.kecan.planning.rotation.move;

import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** A rotation goes down, up, across localities or across bodies of one level, and the plan says which (65-QĐ/TW Điều 4.1). */
final class DirectionAsStated implements Rule<DirectedMove> {

    @Override
    public String id() {
        return "RO-01";
    }

    @Override
    public Verdict judge(DirectedMove it, Law law) {
        var from = it.from();
        var to = it.to();
        var finding = law.finding(this)
                .fact("from", from.post().code())
                .fact("fromPlace", from.place().code())
                .fact("fromLevel", from.place().level())
                .fact("fromRank", from.post().rank())
                .fact("to", to.post().code())
                .fact("toPlace", to.place().code())
                .fact("toLevel", to.place().level())
                .fact("toRank", to.post().rank())
                .fact("stated", it.stated());
        var computed = it.computed();
        if (computed.isEmpty()) {
            return finding.unknown(
                    new Text(
                            "Hồ sơ không cho biết %s và %s có thuộc hai cơ quan khác nhau không."
                                    .formatted(from.post().code(), to.post().code()),
                            "The record does not tell whether %s and %s belong to two bodies."
                                    .formatted(from.post().code(), to.post().code())),
                    "body",
                    from.unit().code());
        }
        var found = computed.get();
        return finding.met(found == it.stated())
                .fact("computed", found)
                .because(
                        found == it.stated()
                                ? "Hướng luân chuyển đúng như đã ghi: %s.".formatted(found)
                                : "Ghi hướng %s, nhưng từ %s đến %s là %s."
                                        .formatted(
                                                it.stated(),
                                                from.place().code(),
                                                to.place().code(),
                                                found),
                        found == it.stated()
                                ? "The direction is as stated: %s.".formatted(found)
                                : "%s is stated, but from %s to %s it is %s. Maybe state that."
                                        .formatted(
                                                it.stated(),
                                                from.place().code(),
                                                to.place().code(),
                                                found))
                .verdict();
    }
}
