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

/** Puts a fact into the file of a cadre. */
@ApplicationScoped
class CreateFact {

    private final DossierFacts facts;
    private final Contents contents;
    private final Wire wire;
    private final FactSense sense;
    private final Cadres cadres;
    private final Changes changes;

    CreateFact(DossierFacts facts, Contents contents, Wire wire, FactSense sense, Cadres cadres, Changes changes) {
        this.facts = facts;
        this.contents = contents;
        this.wire = wire;
        this.sense = sense;
        this.cadres = cadres;
        this.changes = changes;
    }

    Written create(Recording rec, String code, FactKind kind, @Nullable JsonNode body, Reach reach, Times now) {
        var sent = wire.read(kind, body);
        Refusals.sameCode("cadre", code, sent.envelope().cadre());
        rec.lock();
        var cadre = cadres.inReach(code, now, reach).standing(now.today());
        var id = sent.envelope().id() == null
                ? UUID.randomUUID()
                : sent.envelope().id();
        var timeline = facts.timeline(id);
        if (!timeline.isEmpty()) {
            throw Refusals.duplicate(kind.thing(), id.toString());
        }
        var said = sense.said(kind, sent, cadre);
        sense.check(kind, said, cadre, id, reach, now);
        var next = contents.version(cadre.root(), code, id, kind, said);
        sense.free(kind, next);
        timeline.put(rec, next, null);
        changes.add(rec, kind.thing(), id.toString(), cadre.root());
        rec.enter(Entry.of(kind.thing() + ".create", kind.thing(), id.toString(), null, contents.entered(kind, next))
                .by(said.decision()));
        return Written.created(
                "/api/personnel/v1/cadres/" + code + "/" + kind.segment() + "/" + id,
                Long.toString(rec.n()),
                contents.receipt(kind, next, rec.at()));
    }
}
