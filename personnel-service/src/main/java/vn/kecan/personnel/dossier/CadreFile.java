package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.kecan.personnel.catalogue.FactKinds;
import vn.kecan.personnel.fact.Fact;
import vn.kecan.personnel.fact.OnFile.Entry;
import vn.kecan.personnel.time.Times;

/** The file of a cadre, for rooms that read several kinds of facts together. */
@ApplicationScoped
public class CadreFile {

    private final DossierFacts facts;
    private final Contents contents;
    private final Restrictions restrictions;

    CadreFile(DossierFacts facts, Contents contents, Restrictions restrictions) {
        this.facts = facts;
        this.contents = contents;
        this.restrictions = restrictions;
    }

    /** Whether the caller may have facts of this kind, and says what for if he must. */
    public boolean opens(Class<? extends Fact> kind, String cadre) {
        return restrictions.opens(FactKinds.of(kind), cadre);
    }

    /** Those of all time as known at the instant, oldest first. Of a restricted kind this is a read on record. */
    public <F extends Fact> List<Entry<F>> of(String cadre, Class<F> kind, Times at) {
        var it = FactKinds.of(kind);
        restrictions.read(it, cadre, "", at);
        return facts.of(cadre, it, at).stream()
                .map(row -> new Entry<>(
                        row.id(), row.cadre(), row.validFrom(), row.validTo(), kind.cast(contents.fact(it, row))))
                .toList();
    }
}
