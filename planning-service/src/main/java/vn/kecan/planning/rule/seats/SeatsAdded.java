package vn.kecan.planning.rule.seats;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** What a structure gains in mid-term in one place it gives up in another (Hanoi's plenum of 12 November 2025). */
final class SeatsAdded implements RowRule<SeatChange> {

    @Override
    public String id() {
        return "HN-11";
    }

    @Override
    public boolean concerns(SeatChange it, Law law) {
        return !it.posts().isEmpty();
    }

    @Override
    public List<Row> rows(SeatChange it, long chosen, Law law) {
        return List.of(new Row(
                id(),
                it.unit().code(),
                it.posts().stream().map(SeatChange.OfPost::post).toList(),
                it.posts().stream().map(SeatChange.OfPost::added).toList(),
                null,
                law.value("hanoi.seats-added").number()));
    }

    @Override
    public Verdict judge(SeatChange it, Law law) {
        return law.finding(this)
                .counts(
                        rows(it, it.posts().size(), law).getFirst(),
                        law.value("hanoi.seats-added"),
                        "seats",
                        new Text(
                                "%s, từ %s đến %s: số ghế tăng"
                                        .formatted(it.unit().code(), it.before(), it.after()),
                                "%s, from %s to %s: seats grew by"
                                        .formatted(it.unit().code(), it.before(), it.after())))
                .fact(
                        "changed",
                        it.posts().stream().map(SeatChange.OfPost::post).toList())
                .verdict();
    }
}
