package vn.kecan.personnel.cadre;

import static vn.kecan.personnel.time.Refusals.unknownEn;
import static vn.kecan.personnel.time.Refusals.unknownVi;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.access.Reach;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.unit.Units;

/** Whether the facts about a cadre fit together. */
@ApplicationScoped
class CadreSense {

    private static final int EARLIEST = 1900;

    private final Units units;

    CadreSense(Units units) {
        this.units = units;
    }

    /** The forest of the keeping unit. */
    String root(String keptBy, Reach reach) {
        var keeper = units.timeline(keptBy);
        var known = !keeper.isEmpty()
                && reach.covers(keptBy, keeper.versions().getFirst().root());
        new Sense()
                .must(known, "keptBy", keptBy, unknownVi("đơn vị"), unknownEn("unit"))
                .orRefuse();
        return keeper.versions().getFirst().root();
    }

    void check(Cadre it, LocalDate from, @Nullable LocalDate to, LocalDate today) {
        var born = BirthDate.first(it.birthDate());
        var admitted = it.partyAdmittedOn();
        var official = it.partyOfficialOn();
        new Sense()
                .period("validFrom", from, "validTo", to)
                .must(
                        born.isBefore(today) && born.getYear() >= EARLIEST,
                        "birthDate",
                        it.birthDate(),
                        "Phải từ năm " + EARLIEST + " đến hôm nay (" + today + "). Có thể nhầm năm.",
                        "Must lie between " + EARLIEST + " and today (" + today + "). Maybe the year is mistyped.")
                .must(
                        !from.isBefore(born),
                        "validFrom",
                        from,
                        "Không được trước ngày sinh (" + it.birthDate() + ").",
                        "Must not be before the birth (" + it.birthDate() + ").")
                .must(
                        Sense.notAfter(born, admitted),
                        "partyAdmittedOn",
                        admitted,
                        "Không được trước ngày sinh (" + it.birthDate() + ").",
                        "Must not be before the birth (" + it.birthDate() + ").")
                .must(
                        Sense.notAfter(admitted, official),
                        "partyOfficialOn",
                        official,
                        "Không được trước ngày kết nạp (" + admitted + "). Có thể hai ngày bị đổi chỗ.",
                        "Must not be before partyAdmittedOn (" + admitted + "). Maybe the two dates are swapped.")
                .orRefuse();
    }
}
