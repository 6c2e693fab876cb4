package vn.kecan.planning.slate;

import java.util.List;
import java.util.Optional;
import vn.kecan.planning.committee.SlateCandidate;
import vn.kecan.planning.committee.SlateList;
import vn.kecan.planning.eligibility.Moment;
import vn.kecan.planning.facts.CadreFile;
import vn.kecan.planning.term.Term;

/** A slate as the list that is judged, as far as the record goes on the day. */
final class RecordedList {

    private RecordedList() {}

    /** Empty when unit or post is not on record on the day; so are candidates left out who are not. */
    static Optional<SlateList> of(SlateNow now, List<Candidate> standing, Moment moment) {
        var facts = moment.facts();
        var slate = now.slate();
        var files = facts.files(standing.stream().map(it -> it.cadre).toList());
        var people = standing.stream()
                .flatMap(it -> facts.cadre(it.cadre, moment.asOf()).stream()
                        .map(cadre -> new SlateCandidate(
                                cadre,
                                facts.heldBy(it.cadre, moment.asOf()),
                                files.getOrDefault(it.cadre, CadreFile.EMPTY),
                                it.reelection)))
                .toList();
        return facts.unit(slate.unit, moment.asOf())
                .flatMap(unit -> facts.post(slate.post, moment.asOf())
                        .map(post -> new SlateList(
                                unit, new Term(slate.term), post, now.seats(), now.surplus(), moment.asOf(), people)));
    }
}
