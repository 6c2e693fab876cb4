package vn.kecan.personnel.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Withdraws a fact that was put on file by mistake. */
@ApplicationScoped
class WithdrawFact {

    private final DossierFacts facts;
    private final Contents contents;
    private final Cadres cadres;
    private final Changes changes;

    WithdrawFact(DossierFacts facts, Contents contents, Cadres cadres, Changes changes) {
        this.facts = facts;
        this.contents = contents;
        this.cadres = cadres;
        this.changes = changes;
    }

    Written withdraw(Recording rec, ChangeFact.Which it, Reach reach, Times now) {
        rec.lock();
        cadres.inReach(it.cadre(), now, reach);
        var timeline = facts.of(it.cadre(), it.kind(), it.id());
        rec.match(timeline.etag());
        var was = timeline.versions().getFirst();
        var thing = it.kind().thing();
        timeline.withdraw(rec);
        changes.add(rec, thing, it.id().toString(), was.root());
        rec.enter(Entry.of(thing + ".withdraw", thing, it.id().toString(), contents.entered(it.kind(), was), null)
                .because(it.why()));
        return Written.gone();
    }
}
