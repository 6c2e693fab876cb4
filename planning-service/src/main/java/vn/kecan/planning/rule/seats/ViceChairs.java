package vn.kecan.planning.rule.seats;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Lineage;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/**
 * The vice-chairs of a province's People's Committee, by province (300/2025/NĐ-CP). A vice-chair rotated in is over and
 * above; that part of the text was cut off in what was read, so it only warns.
 */
final class ViceChairs implements RowRule<UnitSeats> {

    private static final Set<PostKind> VICE_CHAIRS = Set.of(PostKind.COMMITTEE_VICE_CHAIR);

    @Override
    public String id() {
        return "CM-15";
    }

    @Override
    public boolean concerns(UnitSeats it, Law law) {
        return it.unit().level().directlyUnderCentre()
                && !it.of(VICE_CHAIRS).isEmpty()
                && most(it, law).isPresent();
    }

    @Override
    public List<Row> rows(UnitSeats it, long chosen, Law law) {
        return List.of(
                it.row(id(), VICE_CHAIRS, null, most(it, law).orElseThrow().number()));
    }

    @Override
    public Verdict judge(UnitSeats it, Law law) {
        var row = rows(it, it.posts().size(), law).getFirst();
        return law.finding(this)
                .counts(
                        row,
                        most(it, law).orElseThrow(),
                        "seats",
                        new Text(
                                "%s, Ủy ban nhân dân: số ghế phó chủ tịch là"
                                        .formatted(it.unit().code()),
                                "%s, People's Committee: seats of vice-chairs are"
                                        .formatted(it.unit().code())))
                .fact("seats", row.count())
                .fact("most", row.hi())
                .verdict();
    }

    /** Set for the body itself: what holds for the city is no number of its communes. */
    private static Optional<Parameter> most(UnitSeats it, Law law) {
        return law.among(Lineage.NONE).valueFor(it.unit().code(), "numbers.vice-chairs");
    }
}
