package vn.kecan.personnel.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
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

/** Corrects a unit, or changes it from a day on, or ends it. */
@ApplicationScoped
class ChangeUnit {

    private final Units units;
    private final UnitSense sense;
    private final Changes changes;

    ChangeUnit(Units units, UnitSense sense, Changes changes) {
        this.units = units;
        this.sense = sense;
        this.changes = changes;
    }

    Written change(
            Recording rec, String code, Unit it, @Nullable LocalDate on, @Nullable String why, Reach reach, Times now) {
        Refusals.sameCode("code", code, it.code());
        var seen = units.inReach(code, reach);
        rec.match(seen.etag());
        var same = Revision.of(seen, now.today(), on, it.validFrom(), it.validTo());
        if (same.changesNothing(seen, was -> same(was, it))) {
            return Written.ok(seen.etag(), seen.standing(same.from()).view().at(null, now.knownAt()));
        }
        rec.lock();
        var timeline = units.inReach(code, reach);
        rec.match(timeline.etag());
        var was = timeline.standing(on == null ? now.today() : on);
        new Sense()
                .must(
                        (it.parent() == null) == (was.parent() == null),
                        "parent",
                        it.parent(),
                        "Đơn vị gốc không có cấp trên, đơn vị khác phải có.",
                        "A root unit has no parent, every other unit must have one.")
                .orRefuse();
        var parent = it.parent() == null
                ? null
                : it.parent().equals(was.parent()) ? units.timeline(it.parent()) : sense.parent(it.parent(), reach);
        new Sense()
                .must(
                        parent == null
                                || !parent.isEmpty()
                                        && parent.versions().getFirst().root().equals(was.root()),
                        "parent",
                        it.parent(),
                        "Đơn vị không thể chuyển sang đảng bộ khác.",
                        "A unit cannot move to another forest.")
                .orRefuse();
        var revision = Revision.of(timeline, now.today(), on, it.validFrom(), it.validTo());
        sense.check(it, parent, revision.from(), revision.to());
        var next = new UnitVersion(was.root(), it, revision.from(), revision.to());
        timeline.put(rec, next, revision.wrong());
        changes.add(rec, "unit", code, was.root());
        rec.enter(Entry.of("unit.change", "unit", code, was.view(), next.view()).because(why));
        return Written.ok(Long.toString(rec.n()), next.view().at(null, rec.at()));
    }

    private static boolean same(UnitVersion was, Unit it) {
        var asked = new UnitVersion(was.root(), it, was.validFrom(), was.validTo());
        return Objects.equals(asked.view(), was.view());
    }
}
