package vn.kecan.planning.slate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.law.term.Term;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.slate.committee.SlateCandidate;
import vn.kecan.planning.slate.committee.SlateList;

/** A slate as the list that is judged, as far as the record goes on the day. */
@ApplicationScoped
class RecordedList {

    private final Statements statements;

    RecordedList(Statements statements) {
        this.statements = statements;
    }

    /** Empty when unit or post is not on record on the day; so are candidates left out who are not. */
    Optional<SlateList> of(SlateNow now, List<Candidate> standing, Moment moment) {
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
