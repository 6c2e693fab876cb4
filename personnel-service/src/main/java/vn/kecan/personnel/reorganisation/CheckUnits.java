package vn.kecan.personnel.reorganisation;

import static vn.kecan.personnel.time.Refusals.unknownEn;
import static vn.kecan.personnel.time.Refusals.unknownVi;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.time.Sense;
import vn.kecan.personnel.unit.Unit;

/** Whether what is asked of units fits the tree: who ends is there, who goes on is there, nobody is left hanging. */
@ApplicationScoped
class CheckUnits {

    private final Ground ground;

    CheckUnits(Ground ground) {
        this.ground = ground;
    }

    void check(Scene it, Sense sense) {
        it.unitFates().from().forEach((code, field) -> from(it, code, field, sense));
        it.unitFates().into().forEach((code, field) -> into(it, code, field, sense));
        var begins = it.asked().begins().units();
        var seen = new HashSet<String>();
        for (int i = 0; i < begins.size(); i++) {
            begins(it, begins.get(i), "begins.units[" + i + "]", seen, sense);
        }
        moves(it, sense);
        children(it, sense);
    }

    private static void from(Scene it, String code, String field, Sense sense) {
        var unit = it.units().get(code);
        if (!it.known(unit, code)) {
            sense.must(false, field, code, unknownVi("đơn vị"), unknownEn("unit"));
            return;
        }
        var stands =
                unit.on(it.day().minusDays(1)).isPresent() && unit.on(it.day()).isPresent();
        sense.must(
                stands,
                field,
                code,
                "Không còn vào ngày " + it.day() + " (" + unit.life() + "). Có thể đã kết thúc trước, hoặc ngày sai.",
                "Does not stand on " + it.day() + " and the day before (" + unit.life()
                        + "). Maybe it ended before, or the day is wrong.");
        var named = it.unitFates().steps().get(code).getFirst();
        sense.must(
                unit.versions().getFirst().parent() != null || named.kind() == StepKind.RENAME,
                field,
                code,
                "Đơn vị gốc chỉ có thể đổi tên.",
                "A root unit can only be renamed.");
    }

    private static void into(Scene it, String code, String field, Sense sense) {
        var unit = it.units().get(code);
        if (it.newUnits().containsKey(code) || it.unitFates().ends(code)) {
            return;
        }
        if (!it.known(unit, code)) {
            sense.must(
                    false,
                    field,
                    code,
                    unknownVi("đơn vị") + " Đơn vị lập mới phải có trong begins.units.",
                    unknownEn("unit") + " A unit that begins by this event must be in begins.units.");
            return;
        }
        var late = unit.versions().getFirst().validFrom().isAfter(it.day());
        sense.must(
                unit.on(it.day()).isPresent(),
                field,
                code,
                late
                        ? "Đơn vị kế tiếp bắt đầu sau ngày " + it.day() + " (" + unit.life() + ")."
                        : "Đơn vị kế tiếp đã kết thúc (" + unit.life() + ").",
                late
                        ? "The successor begins after " + it.day() + " (" + unit.life()
                                + "). Maybe correct its first day first."
                        : "The successor has ended (" + unit.life() + "). Maybe another was meant.");
    }

    private static void begins(Scene it, Unit unit, String field, HashSet<String> seen, Sense sense) {
        sense.must(
                seen.add(unit.code()) && it.units().get(unit.code()).isEmpty(),
                field + ".code",
                unit.code(),
                "Mã đã được dùng. Đơn vị mới cần mã mới; đơn vị giữ nguyên thì không nêu ở begins.",
                "The code is in use. A unit that begins needs a new code; one that goes on does not belong into begins.");
        sense.must(
                unit.validFrom() == null || unit.validFrom().equals(it.day()),
                field + ".validFrom",
                unit.validFrom(),
                "Phải là " + it.day() + " hoặc bỏ trống.",
                "Must be " + it.day() + " or left out.");
        sense.period("validFrom", it.day(), field + ".validTo", unit.validTo());
        sense.must(
                unit.parent() != null && it.unitStands(unit.parent()),
                field + ".parent",
                unit.parent(),
                unknownVi("đơn vị") + " Cấp trên phải còn sau ngày đó.",
                unknownEn("unit") + " The parent must stand from that day on.");
    }

    private void moves(Scene it, Sense sense) {
        for (var code : it.unitFates().from().keySet()) {
            var step = it.unitFates().step(code, StepKind.MOVE);
            if (step == null || step.parent() == null) {
                continue;
            }
            var field = String.valueOf(it.unitFates().from().get(code)).replaceFirst("\\.from.*", ".parent");
            sense.must(
                    it.unitStands(step.parent()),
                    field,
                    step.parent(),
                    unknownVi("đơn vị") + " Cấp trên phải còn sau ngày đó.",
                    unknownEn("unit") + " The parent must stand from that day on.");
            sense.must(
                    !below(it, step.parent(), code),
                    field,
                    step.parent(),
                    "Đơn vị cấp trên nằm dưới chính " + code + ": thành vòng. Hãy chọn đơn vị khác.",
                    "The parent lies below " + code + " itself: that is a cycle. Choose another unit.");
        }
    }

    /** Whether {@code at} lies in the subtree of {@code code} once the event has happened. */
    private boolean below(Scene it, @Nullable String at, String code) {
        var seen = new HashSet<String>();
        for (var up = at; up != null && seen.add(up); up = parent(it, up)) {
            if (up.equals(code)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String parent(Scene it, String code) {
        var moved = it.unitFates().step(code, StepKind.MOVE);
        if (moved != null) {
            return moved.parent();
        }
        var begun = it.newUnits().get(code);
        if (begun != null) {
            return begun.parent();
        }
        var unit = it.units().getOrDefault(code, ground.units(List.of(code)).get(code));
        return unit.on(it.day()).map(now -> now.parent()).orElse(null);
    }

    private void children(Scene it, Sense sense) {
        for (var child : ground.below(it.unitFates().ending().keySet(), it.day())) {
            var goes = it.unitFates().ends(child.code()) || it.unitFates().step(child.code(), StepKind.MOVE) != null;
            sense.must(
                    goes,
                    String.valueOf(it.unitFates().from().get(child.parent())),
                    child.code(),
                    "Đơn vị " + child.code() + " nằm dưới " + child.parent()
                            + " và còn sau ngày đó, nhưng không bước nào nói nó đi đâu. Hãy thêm bước cho nó.",
                    "The unit " + child.code() + " lies below " + child.parent()
                            + " and lasts beyond that day, but no step says where it goes. Maybe add a step for it.");
        }
    }
}
