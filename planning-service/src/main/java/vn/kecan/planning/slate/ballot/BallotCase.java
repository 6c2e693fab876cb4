package vn.kecan.planning.slate.ballot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One conference as the rules judge it.
 *
 * @param step which step it was
 * @param expected which step was due; 0 when none was left
 * @param staff how many civil servants the whole unit has; null when not told
 * @param subUnits whether the unit has sub-units; null when not told
 * @param choice whom the head chose; null when he chose nobody
 */
public record BallotCase(
        Procedure procedure,
        Conference conference,
        int step,
        int expected,
        int summoned,
        int present,
        int issued,
        int seats,
        @Nullable Integer staff,
        @Nullable Boolean subUnits,
        List<Name> names,
        @Nullable String choice) {

    public BallotCase {
        names = List.copyOf(names);
    }

    /**
     * Somebody voted on.
     *
     * @param votes how many valid ballots name him
     * @param fresh whether he did not come from the step before
     */
    public record Name(String cadre, long votes, boolean fresh) {}
}
