package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.kecan.personnel.cadre.Cadres;

/** Puts the rows of a file beside the facts on record: which fact each is about, and whether it says anything new. */
@ApplicationScoped
public class CompareFacts {

    private final DossierFacts facts;
    private final Cadres cadres;
    private final CompareFact one;
    private final OpenFacts open;

    CompareFacts(DossierFacts facts, Cadres cadres, CompareFact one, OpenFacts open) {
        this.facts = facts;
        this.cadres = cadres;
        this.one = one;
        this.open = open;
    }

    /**
     * Of a restricted kind every fact on record that is looked at is a read on record.
     *
     * @param drafts all rows about some cadres, cadre by cadre
     * @return what differs
     */
    public List<FactChange> compare(FactImport file, List<FactDraft> drafts, Wrong wrong) {
        var byCadre = drafts.stream().collect(Collectors.groupingBy(it -> it.cadre));
        var timelines = cadres.timelines(byCadre.keySet());
        var held = facts.now(byCadre.keySet(), file.kind());
        open.onRecord(file.kind(), held, file.purpose(), file.now());
        var heldBy = held.stream().collect(Collectors.groupingBy(DossierVersion::cadre));
        var taken = taken(drafts, held);
        var changes = new ArrayList<FactChange>();
        byCadre.forEach((code, rows) -> {
            var timeline = timelines.get(code);
            if (timeline != null) {
                var cadre = timeline.standing(file.now().today());
                changes.addAll(one.compare(file, cadre, heldBy.getOrDefault(code, List.of()), rows, taken, wrong));
            }
        });
        facts.getEntityManager().clear();
        return changes;
    }

    /** Of the ids that the rows name those that stand for a fact of another kind or cadre. */
    private Set<UUID> taken(List<FactDraft> drafts, Collection<DossierVersion> held) {
        var named =
                drafts.stream().filter(it -> it.named).map(it -> it.id).collect(Collectors.toCollection(HashSet::new));
        held.forEach(it -> named.remove(it.id()));
        return facts.now(named).stream().map(DossierVersion::id).collect(Collectors.toSet());
    }
}
