package vn.kecan.personnel.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.feed.Changes;
import vn.kecan.personnel.time.Refusals;
import vn.kecan.platform.ledger.Entry;
import vn.kecan.platform.problem.Problems;
import vn.kecan.platform.problem.Text;
import vn.kecan.platform.write.Recording;
import vn.kecan.platform.write.Written;

/** Puts a unit on record. */
@ApplicationScoped
class CreateUnit {

    private final Units units;
    private final UnitSense sense;
    private final Changes changes;

    CreateUnit(Units units, UnitSense sense, Changes changes) {
        this.units = units;
        this.sense = sense;
        this.changes = changes;
    }

    Written create(Recording rec, Unit it, Reach reach) {
        rec.lock();
        if (it.parent() == null && !it.code().equals(reach.unit())) {
            throw Problems.forbidden(
                    "foreign-root",
                    new Text(
                            "Chỉ được lập đơn vị gốc có mã của chính bạn (" + reach.unit() + "). Có thể thiếu parent.",
                            "You may only create the root unit of your own code (" + reach.unit()
                                    + "). Maybe parent is missing."));
        }
        var parent = it.parent() == null ? null : sense.parent(it.parent(), reach);
        var timeline = units.timeline(it.code());
        if (!timeline.isEmpty()) {
            throw Refusals.duplicate("unit", it.code());
        }
        var root = parent == null ? it.code() : parent.versions().getFirst().root();
        var from = it.validFrom() != null
                ? it.validFrom()
                : parent == null ? FIRST : parent.versions().getFirst().validFrom();
        sense.check(it, parent, from, it.validTo());
        var version = new UnitVersion(root, it, from, it.validTo());
        timeline.put(rec, version, null);
        changes.add(rec, "unit", it.code(), root);
        rec.enter(Entry.of("unit.create", "unit", it.code(), null, version.view()));
        return Written.created(
                "/api/personnel/v1/units/" + it.code(),
                Long.toString(rec.n()),
                version.view().at(null, rec.at()));
    }

    /** The founding of the Party: before it, nothing here can have been. */
    private static final LocalDate FIRST = LocalDate.of(1930, 2, 3);
}
