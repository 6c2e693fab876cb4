package vn.kecan.personnel.unit;

import static vn.kecan.personnel.time.Refusals.unknownEn;
import static vn.kecan.personnel.time.Refusals.unknownVi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.time.Timeline;

/** Whether a unit makes sense below its parent. */
@ApplicationScoped
class UnitSense {

    private final Units units;

    UnitSense(Units units) {
        this.units = units;
    }

    /** The parent's timeline, known to exist and to be reached. */
    Timeline<UnitVersion> parent(String code, Reach reach) {
        var parent = units.timeline(code);
        var known = !parent.isEmpty()
                && reach.covers(code, parent.versions().getFirst().root());
        new Sense()
                .must(known, "parent", code, unknownVi("đơn vị"), unknownEn("unit"))
                .orRefuse();
        return parent;
    }

    void check(Unit it, @Nullable Timeline<UnitVersion> parent, LocalDate from, @Nullable LocalDate to) {
        var sense = new Sense().period("validFrom", from, "validTo", to);
        if (parent != null) {
            sense.must(
                    parent.covers(from, to) || !Sense.notAfter(from, to),
                    "validFrom",
                    from,
                    "Đơn vị cấp trên " + it.parent() + " không tồn tại suốt thời kỳ này (" + parent.life() + ").",
                    "The parent " + it.parent() + " does not exist throughout this period (" + parent.life() + ").");
            sense.must(
                    !units.liesBelow(it.parent(), it.code()),
                    "parent",
                    it.parent(),
                    "Đơn vị cấp trên nằm dưới chính " + it.code() + ": thành vòng. Hãy chọn đơn vị khác.",
                    "The parent lies below " + it.code() + " itself: that is a cycle. Choose another unit.");
        }
        sense.orRefuse();
    }
}
