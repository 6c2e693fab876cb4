package vn.kecan.personnel.cadre;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.personnel.time.Times;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Withdraws a cadre that was put on record by mistake. */
@ApplicationScoped
class WithdrawCadre {

    private final Cadres cadres;
    private final Changes changes;

    WithdrawCadre(Cadres cadres, Changes changes) {
        this.cadres = cadres;
        this.changes = changes;
    }

    Written withdraw(Recording rec, String code, @Nullable String why, Reach reach, Times now) {
        rec.lock();
        var timeline = cadres.inReach(code, now, reach);
        rec.match(timeline.etag());
        if (cadres.inUse(code)) {
            throw Refusals.inUse("cadre", code);
        }
        var was = timeline.versions().getLast();
        timeline.withdraw(rec);
        changes.add(rec, "cadre", code, was.root());
        rec.enter(Entry.of("cadre.withdraw", "cadre", code, was.view(), null).because(why));
        return Written.gone();
    }
}
