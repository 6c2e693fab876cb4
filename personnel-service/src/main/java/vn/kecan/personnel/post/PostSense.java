package vn.kecan.personnel.post;

import static vn.kecan.personnel.time.Refusals.unknownEn;
import static vn.kecan.personnel.time.Refusals.unknownVi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.time.Timeline;
import vn.kecan.personnel.unit.UnitVersion;
import vn.kecan.personnel.unit.Units;

/** Whether a post makes sense in its unit. */
@ApplicationScoped
class PostSense {

    /** Managers above every unit kept here. */
    private static final Set<String> CENTRE = Set.of("POLITBURO", "SECRETARIAT");

    private final Units units;

    PostSense(Units units) {
        this.units = units;
    }

    Timeline<UnitVersion> unit(String code, Reach reach) {
        var unit = units.timeline(code);
        var known =
                !unit.isEmpty() && reach.covers(code, unit.versions().getFirst().root());
        new Sense()
                .must(known, "unit", code, unknownVi("đơn vị"), unknownEn("unit"))
                .orRefuse();
        return unit;
    }

    void check(Post it, Timeline<UnitVersion> unit, LocalDate from, @Nullable LocalDate to) {
        var manager = units.timeline(it.managedBy());
        var root = unit.versions().getFirst().root();
        new Sense()
                .period("validFrom", from, "validTo", to)
                .must(
                        CENTRE.contains(it.managedBy())
                                || !manager.isEmpty()
                                        && manager.versions().getFirst().root().equals(root),
                        "managedBy",
                        it.managedBy(),
                        "Phải là mã đơn vị quản lý, hoặc POLITBURO, SECRETARIAT.",
                        "Must be the code of the managing unit, or POLITBURO, SECRETARIAT. Maybe the code is wrong.")
                .must(
                        unit.covers(from, to) || !Sense.notAfter(from, to),
                        "validFrom",
                        from,
                        "Đơn vị " + it.unit() + " không tồn tại suốt thời kỳ này (" + unit.life() + ").",
                        "The unit " + it.unit() + " does not exist throughout this period (" + unit.life() + ").")
                .orRefuse();
    }
}
