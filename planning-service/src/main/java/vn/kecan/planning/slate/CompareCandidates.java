package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import vn.kecan.planning.facts.access.Scope;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.rule.eligibility.Purpose;
import vn.kecan.planning.rule.person.JudgeNomination;
import vn.kecan.planning.rule.person.JudgedTwice;
import vn.kecan.planning.slate.step.SlateState;
import vn.kecan.platform.access.Caller;

/** Has two laws judge every candidate of every slate the caller may see, from one reading and one snapshot. */
@ApplicationScoped
public class CompareCandidates {

    private final Slates slates;
    private final RecordedList recorded;
    private final JudgeNomination judge;
    private final Scope scope;
    private final Caller caller;

    CompareCandidates(Slates slates, RecordedList recorded, JudgeNomination judge, Scope scope, Caller caller) {
        this.slates = slates;
        this.recorded = recorded;
        this.judge = judge;
        this.scope = scope;
        this.caller = caller;
    }

    /** Slates that were withdrawn, and those the caller ever stood on, are left out whole. */
    public List<JudgedTwice> twice(Moment moment, Law before, Law after, Predicate<String> ofUnit) {
        var own = caller.cadre().orElse(null);
        var wanted =
                new Slates.Wanted(scope.units().orElse(null), null, null, own, moment.knownAt(), 0, Integer.MAX_VALUE);
        var seen = slates.list(wanted).stream()
                .filter(it -> it.state() != SlateState.WITHDRAWN && ofUnit.test(it.slate().unit))
                .toList();
        var candidates = seen.isEmpty() ? Map.<UUID, List<Candidate>>of() : slates.candidates(seen, moment.knownAt());
        var granted = judge.granted(Purpose.ELECT, moment);
        var judged = new ArrayList<JudgedTwice>();
        for (var slate : seen) {
            recorded.of(slate, candidates.getOrDefault(slate.slate().id, List.of()), moment)
                    .ifPresent(list -> list.candidates()
                            .forEach(it -> judged.add(
                                    judge.twice(list.nomination(it), before, after, granted, slate.slate().id))));
        }
        return judged;
    }
}
