package vn.kecan.planning.appointment;

import java.util.List;
import vn.kecan.planning.eligibility.Nomination;
import vn.kecan.planning.law.Rule;

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
