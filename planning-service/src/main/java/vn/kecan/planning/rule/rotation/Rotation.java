package vn.kecan.planning.rule.rotation;

import java.util.List;
import vn.kecan.planning.law.Rule;
import vn.kecan.planning.rule.eligibility.Nomination;

/** The index of the rules about rotation, transfer and secondment. */
public final class Rotation {

    /** In the order in which they are told. */
    public static final List<Rule<Nomination>> RULES = List.of(
            new RotationObject(),
            new NonLocalPost(),
            new RotatedFromPlan(),
            new ServiceForRotation(),
            new AgeUnderRegulation98(),
            new RotationLength(),
            new EqualPost(),
            new HealthForRotation(),
            new NoLongerRotated(),
            new NoMoveUnderInvestigation(),
            new SecretaryInPlace(),
            new TransferObstacles(),
            new Secondment());

    private Rotation() {}
}
