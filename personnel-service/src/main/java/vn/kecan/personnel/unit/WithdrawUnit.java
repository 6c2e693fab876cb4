package vn.kecan.personnel.unit;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Withdraws a unit that was put on record by mistake. */
@ApplicationScoped
class WithdrawUnit {

    private final Units units;
    private final Changes changes;

    WithdrawUnit(Units units, Changes changes) {
        this.units = units;
        this.changes = changes;
    }

    Written withdraw(Recording rec, String code, @Nullable String why, Reach reach) {
        rec.lock();
        var timeline = units.inReach(code, reach);
        rec.match(timeline.etag());
        if (units.inUse(code)) {
            throw Refusals.inUse("unit", code);
        }
        var was = timeline.versions().getLast();
        timeline.withdraw(rec);
        changes.add(rec, "unit", code, was.root());
        rec.enter(Entry.of("unit.withdraw", "unit", code, was.view(), null).because(why));
        return Written.gone();
    }
}
