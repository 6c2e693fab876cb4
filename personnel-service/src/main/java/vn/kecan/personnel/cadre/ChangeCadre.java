package vn.kecan.personnel.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Revision;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Corrects the record of a cadre, or changes it from a day on, or ends it. */
@ApplicationScoped
class ChangeCadre {

    private final Cadres cadres;
    private final CadreSense sense;
    private final Changes changes;

    ChangeCadre(Cadres cadres, CadreSense sense, Changes changes) {
        this.cadres = cadres;
        this.sense = sense;
        this.changes = changes;
    }

    Written change(
            Recording rec,
            String code,
            Cadre sent,
            @Nullable LocalDate on,
            @Nullable String why,
            Reach reach,
            Times now) {
        Refusals.sameCode("code", code, sent.code());
        var seen = cadres.inReach(code, now, reach);
        rec.match(seen.etag());
        var keeper = seen.standing(on == null ? now.today() : on).keptBy();
        var it = sent.keptBy() == null ? sent.keptBy(keeper) : sent;
        var same = Revision.of(seen, now.today(), on, it.validFrom(), it.validTo());
        if (same.changesNothing(seen, was -> same(was, it))) {
            return Written.ok(seen.etag(), seen.standing(same.from()).view().at(null, now.knownAt()));
        }
        sense.check(it, same.from(), same.to(), now.today());
        rec.lock();
        var timeline = cadres.inReach(code, now, reach);
        rec.match(timeline.etag());
        var was = timeline.standing(on == null ? now.today() : on);
        new Sense()
                .must(
                        it.keptBy().equals(was.keptBy())
                                || sense.root(it.keptBy(), reach).equals(was.root()),
                        "keptBy",
                        it.keptBy(),
                        "Hồ sơ không thể chuyển sang đảng bộ khác bằng cách này.",
                        "A record cannot move to another forest this way.")
                .orRefuse();
        var revision = Revision.of(timeline, now.today(), on, it.validFrom(), it.validTo());
        var next = new CadreVersion(was.root(), it, revision.from(), revision.to());
        timeline.put(rec, next, revision.wrong());
        changes.add(rec, "cadre", code, was.root());
        rec.enter(
                Entry.of("cadre.change", "cadre", code, was.view(), next.view()).because(why));
        return Written.ok(Long.toString(rec.n()), next.view().at(null, rec.at()));
    }

    private static boolean same(CadreVersion was, Cadre it) {
        return new CadreVersion(was.root(), it, was.validFrom(), was.validTo())
                .view()
                .equals(was.view());
    }
}
