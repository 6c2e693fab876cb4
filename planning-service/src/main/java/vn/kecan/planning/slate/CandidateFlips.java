package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kecan.planning.law.Flip;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.person.JudgeNomination;

/** Tells which verdicts on the candidates of some units change by themselves. Of no caller, for all of them. */
@ApplicationScoped
public class CandidateFlips {

    /** One candidate of whom a rule will say another word. */
    public record FlippingCandidate(UUID slate, String unit, String term, String post, String cadre, Flip flip) {}

    private final KnownSlates slates;
    private final RecordedList recorded;
    private final JudgeNomination judge;

    CandidateFlips(KnownSlates slates, RecordedList recorded, JudgeNomination judge) {
        this.slates = slates;
        this.recorded = recorded;
        this.judge = judge;
    }

    /** Up to a day, on slates still on their way. */
    public List<FlippingCandidate> until(LocalDate last, Collection<String> units, Moment moment) {
        var open = slates.open(units, moment.knownAt());
        var candidates = slates.standing(open, moment.knownAt());
        var granted = judge.granted(Purpose.ELECT, moment);
        var found = new ArrayList<FlippingCandidate>();
        for (var it : open) {
            var slate = it.slate();
            recorded.of(it, candidates.getOrDefault(slate.id, List.of()), moment)
                    .ifPresent(list -> list.candidates()
                            .forEach(one -> JudgeNomination.flips(list.nomination(one), moment, last, granted)
                                    .forEach(flip -> found.add(new FlippingCandidate(
                                            slate.id,
                                            slate.unit,
                                            slate.term,
                                            slate.post,
                                            one.cadre().code(),
                                            flip)))));
        }
        return found;
    }

    /**
     * How many candidates there are to be judged for each unit; a unit without any is left out.
     *
     * @param without a cadre whose slates do not count; empty: all do
     */
    public Map<String, Long> toJudge(Collection<String> units, String without, Moment moment) {
        var hidden = slates.everStoodOn(without);
        var open = slates.open(units, moment.knownAt());
        var counts = new HashMap<String, Long>();
        var candidates = slates.standing(open, moment.knownAt());
        open.stream()
                .map(SlateNow::slate)
                .filter(it -> !hidden.contains(it.id))
                .forEach(it -> counts.merge(
                        it.unit,
                        (long) candidates.getOrDefault(it.id, List.of()).size(),
                        Long::sum));
        return counts;
    }
}
