package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.kin.Relative;
import vn.kecan.personnel.restricted.FieldGroup;
import vn.kecan.personnel.restricted.WithheldReads;
import vn.kecan.personnel.time.Times;

/** Which cadres name each other as relatives; for questions that need to know no more of a family. */
@ApplicationScoped
public class NamedRelatives {

    private final DossierFacts facts;
    private final Contents contents;
    private final WithheldReads reads;

    NamedRelatives(DossierFacts facts, Contents contents, WithheldReads reads) {
        this.facts = facts;
        this.contents = contents;
        this.reads = reads;
    }

    /**
     * Whom the files of these cadres name, and who names them, as believed now and in force on the day asked. Every file
     * that is opened is a read on record first.
     *
     * @param roots the cadres, and the root of the forest of each
     */
    public List<NamedRelative> around(Map<String, String> roots, String fact, Times at) {
        var kind = FactKinds.of(Relative.class);
        var rows = roots.isEmpty() ? List.<DossierVersion>of() : rows(roots, kind, at);
        var read = new TreeMap<>(roots);
        rows.forEach(it -> read.putIfAbsent(it.cadre(), it.root()));
        reads.record(FieldGroup.FAMILY, fact, read, at);
        return rows.stream().flatMap(it -> named(kind, it).stream()).toList();
    }

    private List<DossierVersion> rows(Map<String, String> roots, FactKind kind, Times at) {
        var rows = new ArrayList<>(facts.now(roots.keySet(), kind));
        var blinds = roots.keySet().stream()
                .flatMap(it -> contents.blinds(kind, it).stream())
                .toList();
        rows.addAll(facts.soughtAs(blinds, kind));
        return rows.stream().filter(it -> it.holdsOn(at.asOf())).distinct().toList();
    }

    private Optional<NamedRelative> named(FactKind kind, DossierVersion it) {
        var relative = (Relative) contents.fact(kind, it);
        return Optional.ofNullable(relative.relativeCode())
                .map(code -> new NamedRelative(it.cadre(), relative.relation(), code));
    }
}
