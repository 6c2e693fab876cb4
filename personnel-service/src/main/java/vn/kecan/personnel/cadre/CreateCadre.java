package vn.kecan.personnel.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Puts a cadre on record. */
@ApplicationScoped
class CreateCadre {

    private final Cadres cadres;
    private final CadreSense sense;
    private final Changes changes;
    private final Successors successors;

    CreateCadre(Cadres cadres, CadreSense sense, Changes changes, Successors successors) {
        this.successors = successors;
        this.cadres = cadres;
        this.sense = sense;
        this.changes = changes;
    }

    Written create(Recording rec, Cadre sent, Reach reach, Times now) {
        var from = sent.validFrom() == null ? BirthDate.first(sent.birthDate()) : sent.validFrom();
        sense.check(sent, from, sent.validTo(), now.today());
        rec.lock();
        var it = sent.keptBy() == null ? sent.keptBy(reach.unit()) : sent;
        var root = sense.root(it.keptBy(), reach);
        var timeline = cadres.timeline(it.code());
        if (!timeline.isEmpty() || successors.of(it.code(), null).isPresent()) {
            throw Refusals.duplicate("cadre", it.code());
        }
        var version = new CadreVersion(root, it, from, it.validTo());
        timeline.put(rec, version, null);
        changes.add(rec, "cadre", it.code(), root);
        rec.enter(Entry.of("cadre.create", "cadre", it.code(), null, version.view()));
        return Written.created(
                "/api/personnel/v1/cadres/" + it.code(),
                Long.toString(rec.n()),
                version.view().at(null, rec.at()));
    }
}
