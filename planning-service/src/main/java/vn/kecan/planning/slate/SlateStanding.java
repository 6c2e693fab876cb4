package vn.kecan.planning.slate;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.kecan.planning.rule.eligibility.Source;
import vn.kecan.planning.slate.step.SlateKind;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.planning.slate.step.Step;
import vn.kecan.planning.slate.step.Taken;

/**
 * A slate as the rooms of its procedure find it.
 *
 * @param version number of the last submitted version, 0 before the first
 * @param proposers everybody who had a part in proposing it, by stable subject
 * @param steps what was done with it, in order
 * @param candidates who stands now, in the order in which they were added
 */
public record SlateStanding(
        UUID id,
        String unit,
        String term,
        SlateKind kind,
        Source source,
        String post,
        int seats,
        SlateState state,
        int version,
        String etag,
        Set<String> proposers,
        List<Taken> steps,
        List<String> candidates) {

    /** Refuses (409) what the procedure does not foresee in this state. */
    public SlateStanding mustAllow(Step step) {
        if (!step.from().contains(state)) {
            throw SlateRefusals.wrongState(id, state, step);
        }
        return this;
    }

    /** The steps taken since the version in hand was submitted, that one first. */
    public List<Taken> sinceSubmission() {
        var from = steps.size();
        for (var i = steps.size() - 1; i >= 0 && from == steps.size(); i--) {
            from = steps.get(i).step() == Step.SUBMIT ? i : from;
        }
        return steps.subList(from, steps.size());
    }
}
