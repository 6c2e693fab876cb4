package vn.kecan.planning.rule.seats;

import java.util.List;
import java.util.Set;
import vn.kecan.planning.facts.Post;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Bound;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.RowRule;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/**
 * The deputies in an agency are at most half of its staff, and no more than the agency above has (187-KL/TW). The
 * Fatherland Front is not counted.
 */
final class DeputiesShare implements RowRule<UnitSeats> {

    private static final Set<PostKind> DEPUTIES = Set.of(PostKind.DEPUTY_HEAD);
    private static final Set<PostKind> STAFF =
            Set.of(PostKind.HEAD, PostKind.DEPUTY_HEAD, PostKind.SPECIALIST, PostKind.OTHER);

    @Override
    public String id() {
        return "CM-14";
    }

    @Override
    public boolean concerns(UnitSeats it, Law law) {
        return !it.of(DEPUTIES).isEmpty();
    }

    @Override
    public List<Row> rows(UnitSeats it, long chosen, Law law) {
        var share = it.row(id(), DEPUTIES, null, most(it, law).persons());
        var above = it.above(DEPUTIES);
        return above == 0 ? List.of(share) : List.of(share, it.row(id(), DEPUTIES, null, above));
    }

    @Override
    public Verdict judge(UnitSeats it, Law law) {
        var rows = rows(it, it.posts().size(), law);
        var tightest = rows.getLast().hi() < rows.getFirst().hi() ? rows.getLast() : rows.getFirst();
        var most = most(it, law);
        return law.finding(this)
                .counts(
                        tightest,
                        most.parameter(),
                        "seats",
                        new Text(
                                "%s: số ghế cấp phó là".formatted(it.unit().code()),
                                "%s: seats of deputies are".formatted(it.unit().code())))
                .fact("staff", staff(it))
                .fact("deputies", tightest.count())
                .fact("mostByStaff", most.persons())
                .fact("deputiesAbove", it.above(DEPUTIES))
                .fact("rounding", most.rounding())
                .verdict();
    }

    private static Bound most(UnitSeats it, Law law) {
        return law.most("numbers.deputies-share", staff(it));
    }

    private static long staff(UnitSeats it) {
        return it.of(STAFF).stream().mapToLong(Post::seats).sum();
    }
}
