package vn.kecan.planning.rule.seats;

import java.util.List;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;

/** The verdicts on numbers of seats: those on a unit, on a post with its holders, on a change. */
public final class SeatJudgement {

    /** The index of the rules about the seats of a unit. */
    public static final List<Rule<UnitSeats>> UNIT_RULES =
            List.of(new CommuneNumbers(), new CityNumbers(), new DeputiesShare(), new ViceChairs());

    /** The index of the rules about a post and those who hold it. */
    public static final List<Rule<FilledPost>> POST_RULES = List.of(new NoExtraPosts());

    /** The index of the rules about a change of seats. */
    public static final List<Rule<SeatChange>> CHANGE_RULES = List.of(new SeatsAdded());

    private SeatJudgement() {}

    public static List<Verdict> ofUnit(UnitSeats it, Law law) {
        return law.judge(UNIT_RULES, it);
    }

    public static List<Verdict> ofPost(FilledPost it, Law law) {
        return law.judge(POST_RULES, it);
    }

    public static List<Verdict> ofChange(SeatChange it, Law law) {
        return law.judge(CHANGE_RULES, it);
    }
}
