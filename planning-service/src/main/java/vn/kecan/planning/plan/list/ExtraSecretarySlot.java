package vn.kecan.planning.plan.list;

import java.util.List;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/**
 * A Deputy Secretary and Chairman sent from outside as a non-local may be planned for Secretary on a slot of his own
 * (45-HD/BTCTW II.9).
 */
final class ExtraSecretarySlot implements RowRule<PlannedPost> {

    static final String ID = "PL-28";
    private static final String SLOTS = "planning.extra-secretary-slots";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean concerns(PlannedPost it, Law law) {
        return it.post().kind() == PostKind.SECRETARY && !it.nonLocalChairs().isEmpty();
    }

    /** Only so many of those sent from outside have a slot beyond the ordinary ones. */
    @Override
    public List<Row> rows(PlannedPost it, long chosen, Law law) {
        var who = it.planned().stream().map(one -> one.code()).toList();
        var coef = who.stream()
                .map(one -> it.nonLocalChairs().contains(one) ? 1L : 0L)
                .toList();
        return List.of(new Row(
                id(), it.post().code(), who, coef, null, law.value(SLOTS).number()));
    }

    @Override
    public Verdict judge(PlannedPost it, Law law) {
        var slots = law.value(SLOTS);
        return law.finding(this)
                .counts(
                        rows(it, it.planned().size(), law).getFirst(),
                        slots,
                        slots.unit(),
                        new Text(
                                "%s: Phó Bí thư, Chủ tịch không phải người địa phương được tính thêm"
                                        .formatted(it.post().code()),
                                "%s: on a slot of their own as non-local Deputy Secretary and Chairman"
                                        .formatted(it.post().code())))
                .fact("post", it.post().code())
                .fact("nonLocalChairs", it.nonLocalChairs())
                .verdict();
    }

    /** Who of those planned does not take an ordinary slot of the post. */
    static List<String> onOwnSlot(PlannedPost it, Law law) {
        return law.inForce(ID) && it.post().kind() == PostKind.SECRETARY
                ? it.nonLocalChairs().stream().limit(law.value(SLOTS).number()).toList()
                : List.of();
    }
}
