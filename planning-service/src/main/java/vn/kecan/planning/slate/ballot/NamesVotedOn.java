package vn.kecan.planning.slate.ballot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.slate.SlateProcedure;
import vn.kecan.planning.slate.SlateStanding;
import vn.kecan.planning.slate.ballot.BallotCase.Name;

/**
 * The names of a conference with their votes: only who stands on the slate, and, but for new names at the step that
 * allows them, only who came from the step before. Who is on the ballot and got no vote need not be sent.
 */
record NamesVotedOn(
        SlateStanding slate,
        Conference conference,
        @Nullable List<String> cameOn) {

    List<Name> of(NewBallot it, SlateProcedure procedure) {
        var ballot = cameOn == null ? slate.candidates() : cameOn;
        var names = new ArrayList<Name>();
        for (var one : it.named()) {
            var field = "votes." + one.cadre();
            if (!slate.candidates().contains(one.cadre())) {
                throw procedure.everStood(slate.id(), one.cadre())
                        ? BallotRefusals.withdrawn(field, one.cadre())
                        : BallotRefusals.stranger(field, one.cadre(), slate.candidates());
            }
            var fresh = !ballot.contains(one.cadre());
            if (fresh && conference != Conference.SHORTLIST) {
                throw BallotRefusals.notGoingOn(field, one.cadre(), ballot);
            }
            names.add(new Name(one.cadre(), one.votes(), fresh));
        }
        ballot.stream()
                .filter(cadre ->
                        it.named().stream().noneMatch(one -> one.cadre().equals(cadre)))
                .forEach(cadre -> names.add(new Name(cadre, 0, false)));
        return List.copyOf(names);
    }
}
