package vn.kecan.planning.plan.list;

import java.util.List;
import vn.kecan.planning.facts.Cadre;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Verdict;

/**
 * So many persons planned for each seat of a leadership post (45-HD/BTCTW II.6.2); who has a slot of his own by PL-28
 * does not count.
 */
final class PersonsPerSeat implements RowRule<PlannedPost> {

    @Override
    public String id() {
        return "PL-05";
    }

    @Override
    public boolean concerns(PlannedPost it, Law law) {
        return it.post().kind().leadership();
    }

    @Override
    public List<Row> rows(PlannedPost it, long chosen, Law law) {
        var apart = ExtraSecretarySlot.onOwnSlot(it, law);
        return List.of(new Row(
                id(),
                it.post().code(),
                it.planned().stream().map(Cadre::code).toList(),
                it.planned().stream()
                        .map(one -> apart.contains(one.code()) ? 0L : 1L)
                        .toList(),
                null,
                perSeat(law).number() * it.post().seats()));
    }

    @Override
    public Verdict judge(PlannedPost it, Law law) {
        var row = rows(it, it.planned().size(), law).getFirst();
        return law.finding(this)
                .counts(row, perSeat(law), perSeat(law).unit(), it.lead())
                .fact("post", it.post().code())
                .fact("seats", it.post().seats())
                .fact("planned", it.planned().size())
                .fact("most", row.hi())
                .verdict();
    }

    private static Parameter perSeat(Law law) {
        return law.value("planning.persons-per-seat");
    }
}
