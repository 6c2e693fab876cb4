package vn.kecan.planning.rule.seats;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.facts.PostKind;
import vn.kecan.planning.law.Finding;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Parameter;
import vn.kecan.planning.law.Row;
import vn.kecan.planning.law.Text;
import vn.kecan.planning.law.Verdict;

/** The table of seats of a commune's committees, which depends on from how many units the commune was formed. */
public final class CommuneSeats {

    /** The kinds of posts that are seats of the two committees. */
    public static final Set<PostKind> COMMITTEES = Set.of(PostKind.EXECUTIVE_COMMITTEE, PostKind.STANDING_COMMITTEE);

    private static final String LEAST = "numbers.commune-least";
    private static final String MOST = "numbers.commune-most";
    private static final String MOST_OF_MANY = "numbers.commune-most-of-many";
    private static final String MANY = "numbers.commune-many";

    private CommuneSeats() {}

    /** One row for each body that has posts here; where it is not on record how it was formed, the narrower table. */
    public static List<Row> rows(String rule, UnitSeats it, Law law) {
        return numbered(rule, it, law).map(Numbered::row).toList();
    }

    /** The verdict on the body that is furthest from its number. */
    public static Verdict judge(Finding finding, String rule, UnitSeats it, Law law) {
        var worst = numbered(rule, it, law).max(Numbered.WORST_LAST).orElseThrow();
        finding.fact("mergedFrom", it.unit().mergedFrom());
        if (it.unit().mergedFrom() == null && dependsOnMerger(worst, law)) {
            return finding.by(worst.most())
                    .unknown(
                            new Text(
                                    "Chưa rõ %s được thành lập từ bao nhiêu đơn vị."
                                            .formatted(it.unit().code()),
                                    "From how many units %s was formed is not on record."
                                            .formatted(it.unit().code())),
                            "unit.mergedFrom",
                            it.unit().code());
        }
        return worst.judge(finding);
    }

    private static boolean dependsOnMerger(Numbered it, Law law) {
        var count = it.row().count();
        return it.tooMany() && count <= law.value(MOST_OF_MANY, it.body().key()).number();
    }

    private static Stream<Numbered> numbered(String rule, UnitSeats it, Law law) {
        var most = many(it.unit().mergedFrom(), law) ? MOST_OF_MANY : MOST;
        return Stream.of(Body.values())
                .filter(body -> !it.of(body.kinds()).isEmpty())
                .map(body -> numbered(rule, body, it, law.value(LEAST, body.key()), law.value(most, body.key())));
    }

    private static Numbered numbered(String rule, Body body, UnitSeats it, Parameter least, Parameter most) {
        return new Numbered(body, it, it.row(rule, body.kinds(), least.number(), most.number()), least, most);
    }

    private static boolean many(@Nullable Integer mergedFrom, Law law) {
        return mergedFrom != null && mergedFrom >= law.value(MANY).number();
    }
}
