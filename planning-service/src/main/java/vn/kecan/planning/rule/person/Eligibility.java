package vn.kecan.planning.rule.person;

import java.util.List;
import java.util.stream.Stream;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.law.Verdict;
import vn.kecan.planning.rule.appointment.Appointment;
import vn.kecan.planning.rule.election.Election;
import vn.kecan.planning.rule.eligibility.Nomination;
import vn.kecan.planning.rule.evaluation.Evaluated;
import vn.kecan.planning.rule.leaving.Leaving;
import vn.kecan.planning.rule.plannable.Plannable;
import vn.kecan.planning.rule.rotation.Rotation;

/** The answer about one nomination: one word, and the verdict of every rule that was asked. */
public record Eligibility(Eligible eligible, List<Verdict> verdicts) {

    /** The index of the rules about a person, room by room, in the order in which they are told. */
    public static final List<Rule<Nomination>> RULES = Stream.of(
                    Plannable.RULES, Election.RULES, Appointment.RULES, Rotation.RULES, Leaving.RULES, Evaluated.RULES)
            .flatMap(List::stream)
            .toList();

    public Eligibility {
        verdicts = List.copyOf(verdicts);
    }

    public static Eligibility judge(Nomination it, Law law) {
        var verdicts = law.judge(RULES, it);
        return new Eligibility(Eligible.from(verdicts, law), verdicts);
    }
}
