package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.kecan.personnel.access.Reaches;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.platform.problem.ProblemException;

/** Asks of the facts of a file what is asked of a single one, against the record as it would be with the whole file. */
@ApplicationScoped
public class SenseFacts {

    private final DossierFacts facts;
    private final Contents contents;
    private final FactSense sense;
    private final BelievedFile believed;
    private final Cadres cadres;
    private final Reaches reaches;

    SenseFacts(
            DossierFacts facts,
            Contents contents,
            FactSense sense,
            BelievedFile believed,
            Cadres cadres,
            Reaches reaches) {
        this.facts = facts;
        this.contents = contents;
        this.sense = sense;
        this.believed = believed;
        this.cadres = cadres;
        this.reaches = reaches;
    }

    /**
     * @param changes all of some cadres
     * @param incoming all of the file
     */
    public void check(FactImport file, List<FactChange> changes, Incoming incoming, Wrong wrong) {
        var kind = file.kind();
        var now = file.now();
        var codes = changes.stream().map(it -> it.next().row().cadre()).collect(Collectors.toSet());
        var timelines = cadres.timelines(codes);
        var slots = slots(file, changes, codes);
        var held = new FileAsImported(believed.seenBy(reaches.of(now.today()), now), kind, contents, incoming);
        for (var change : changes) {
            var row = change.next().row();
            var said = new Said(contents.fact(kind, row), row.decision(), row.validFrom(), row.validTo());
            var cadre = timelines.get(row.cadre()).standing(now.today());
            try {
                sense.check(kind, said, cadre, row.id(), held, now.today());
                FactSense.free(kind, row, slots.getOrDefault(row.slot(), List.of()));
            } catch (ProblemException refusal) {
                wrong.wrong(change.line(), refusal);
            }
        }
        facts.getEntityManager().clear();
    }

    /** What would hold each place if a cadre has one of the kind at a time: on record and not corrected, or of the file. */
    private Map<String, List<DossierVersion>> slots(
            FactImport file, List<FactChange> changes, java.util.Set<String> codes) {
        if (!file.kind().oneAtATime()) {
            return Map.of();
        }
        var corrected = changes.stream().map(it -> it.next().row().id()).collect(Collectors.toSet());
        var slots = new HashMap<String, List<DossierVersion>>();
        facts.now(codes, file.kind()).stream()
                .filter(it -> !corrected.contains(it.id()))
                .forEach(it -> slots.computeIfAbsent(it.slot(), slot -> new ArrayList<>())
                        .add(it));
        changes.forEach(it -> slots.computeIfAbsent(it.next().row().slot(), slot -> new ArrayList<>())
                .add(it.next().row()));
        return slots;
    }
}
