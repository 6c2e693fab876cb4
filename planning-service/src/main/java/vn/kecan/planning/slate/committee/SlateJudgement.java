package vn.kecan.planning.slate.committee;

import java.util.List;
import java.util.stream.Stream;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.person.Eligibility;
import vn.kecan.planning.rule.seats.SeatJudgement;

/** The verdicts on a slate: those on the list, and those on each candidate. */
public final class SlateJudgement {

    /** The index of the rules about a slate as a list. */
    public static final List<Rule<SlateList>> LIST_RULES = List.of(
            new WomenOnCommittee(),
            new YoungOnCommittee(),
            new ScienceOnCommittee(),
            new MinorityOnCommittee(),
            new Renewal(),
            new AgeBandsOnCommittee(),
            new AgesOf2019());

    private SlateJudgement() {}

    /** The verdicts on the list, and, where a committee is elected, on the number of its seats. */
    public static List<Verdict> ofList(SlateList it, Law law) {
        var seats = it.forTheTwoCommittees() ? SeatJudgement.ofUnit(it.unitSeats(), law) : List.<Verdict>of();
        return Stream.concat(law.judge(LIST_RULES, it).stream(), seats.stream()).toList();
    }

    public static Eligibility ofCandidate(SlateList list, SlateCandidate it, Law law) {
        return Eligibility.judge(list.nomination(it), law);
    }
}
