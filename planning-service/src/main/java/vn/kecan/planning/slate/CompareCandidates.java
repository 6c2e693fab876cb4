package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import vn.kecan.planning.access.Scope;
import vn.kecan.planning.committee.SlateCandidate;
import vn.kecan.planning.committee.SlateList;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.eligibility.Purpose;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.law.Law;
import vn.kecan.planning.person.JudgeNomination;
import vn.kecan.planning.person.JudgedTwice;
import vn.kecan.planning.term.Term;
import vn.kecan.platform.access.Caller;

/** Has two laws judge every candidate of every slate the caller may see, from one reading and one snapshot. */
@ApplicationScoped
public class CompareCandidates {

    private final Slates slates;
    private final JudgeNomination judge;
    private final Statements statements;
    private final Scope scope;
    private final Caller caller;

    CompareCandidates(Slates slates, JudgeNomination judge, Statements statements, Scope scope, Caller caller) {
        this.slates = slates;
        this.judge = judge;
        this.statements = statements;
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
            list(slate, candidates.getOrDefault(slate.slate().id, List.of()), moment)
                    .ifPresent(list -> list.candidates()
                            .forEach(it -> judged.add(
                                    judge.twice(list.nomination(it), before, after, granted, slate.slate().id))));
        }
        return judged;
    }

    /** Empty when unit or post is not on record on the day; so are candidates left out who are not. */
    private Optional<SlateList> list(SlateNow now, List<Candidate> standing, Moment moment) {
        var facts = moment.facts();
        var slate = now.slate();
        var files = facts.files(standing.stream().map(it -> it.cadre).toList());
        var people = standing.stream()
                .flatMap(it -> facts.cadre(it.cadre, moment.asOf()).stream()
                        .map(cadre -> new SlateCandidate(
                                cadre,
                                facts.heldBy(it.cadre, moment.asOf()),
                                files.getOrDefault(it.cadre, CadreFile.EMPTY),
                                it.reelection,
                                statements.facts(it))))
                .toList();
        return facts.unit(slate.unit, moment.asOf())
                .flatMap(unit -> facts.post(slate.post, moment.asOf())
                        .map(post -> new SlateList(
                                unit, new Term(slate.term), post, now.seats(), now.surplus(), moment.asOf(), people)));
    }
}
