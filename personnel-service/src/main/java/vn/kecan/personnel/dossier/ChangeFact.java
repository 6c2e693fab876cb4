package vn.kecan.personnel.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.cadre.Cadres;
import vn.kecan.personnel.fact.FactKind;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Corrects a fact, or ends it. */
@ApplicationScoped
class ChangeFact {

    private final DossierFacts facts;
    private final Contents contents;
    private final Wire wire;
    private final FactSense sense;
    private final Cadres cadres;
    private final Changes changes;

    ChangeFact(DossierFacts facts, Contents contents, Wire wire, FactSense sense, Cadres cadres, Changes changes) {
        this.facts = facts;
        this.contents = contents;
        this.wire = wire;
        this.sense = sense;
        this.cadres = cadres;
        this.changes = changes;
    }

    /** Which fact is changed, and why. */
    record Which(
            String cadre, FactKind kind, UUID id, @Nullable String why) {}

    Written change(Recording rec, Which it, @Nullable JsonNode body, Reach reach, Times now) {
        var kind = it.kind();
        var sent = wire.read(kind, body);
        Refusals.sameCode("cadre", it.cadre(), sent.envelope().cadre());
        Refusals.sameCode("id", it.id().toString(), sent.envelope().id());
        var cadre = cadres.inReach(it.cadre(), now, reach).standing(now.today());
        var seen = facts.of(it.cadre(), kind, it.id());
        rec.match(seen.etag());
        var said = sense.said(kind, sent, cadre);
        var next = contents.version(cadre.root(), it.cadre(), it.id(), kind, said);
        var after = contents.view(kind, next, null, null);
        if (after.equals(contents.view(kind, seen.versions().getFirst(), null, null))) {
            return Written.ok(
                    seen.etag(), contents.receipt(kind, seen.versions().getFirst(), now.knownAt()));
        }
        rec.lock();
        var timeline = facts.of(it.cadre(), kind, it.id());
        rec.match(timeline.etag());
        sense.check(kind, said, cadre, it.id(), reach, now);
        sense.free(kind, next);
        var was = timeline.versions().getFirst();
        var before = contents.entered(kind, was);
        timeline.put(rec, next, was);
        changes.add(rec, kind.thing(), it.id().toString(), cadre.root());
        rec.enter(Entry.of(
                        kind.thing() + ".change",
                        kind.thing(),
                        it.id().toString(),
                        before,
                        contents.entered(kind, next))
                .by(said.decision())
                .because(it.why()));
        return Written.ok(Long.toString(rec.n()), contents.receipt(kind, next, rec.at()));
    }
}
