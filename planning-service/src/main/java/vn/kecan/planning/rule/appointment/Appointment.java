package vn.kecan.planning.rule.appointment;

import java.util.List;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.rule.eligibility.Nomination;

/** The index of the rules about an appointment. */
public final class Appointment {

    /** In the order in which they are told. */
    public static final List<Rule<Nomination>> RULES = List.of(
            new StructuralSeat(),
            new OpenByPlan(),
            new InPlan(),
            new TimeInPost(),
            new AgeForHigherPost(),
            new AgeNotCounted(),
            new WorkResults(),
            new AfterDiscipline(),
            new AfterMerger());

    private Appointment() {}
}
