package vn.kecan.planning.slate.structure;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.moment.Moment;
import vn.kecan.planning.moment.Reach;
import vn.kecan.platform.problem.Problems;

/** Whether the parts of a structure make sense: a bound, in order, and what their kind needs, and only that. */
public final class StructureShape {

    private StructureShape() {}

    public static void mustMakeSense(List<StructurePart> parts, Reach reach, Moment moment) {
        IntStream.range(0, parts.size()).forEach(i -> mustMakeSense("parts[" + i + "]", parts.get(i), reach, moment));
    }

    private static void mustMakeSense(String at, StructurePart it, Reach reach, Moment moment) {
        mustBound(at, it);
        mustHaveExactlyWhen(at + ".post", it.post(), it.kind() == PartKind.POST, it.kind());
        mustHaveExactlyWhen(at + ".units", it.units(), it.kind() == PartKind.UNITS, it.kind());
        var aged = it.fromAge() != null || it.underAge() != null;
        mustHaveExactlyWhen(at + ".underAge", aged ? true : null, it.kind() == PartKind.AGE, it.kind());
        if (it.fromAge() != null && it.underAge() != null && it.fromAge() >= it.underAge()) {
            throw Problems.unprocessable(
                    at + ".fromAge",
                    it.fromAge(),
                    "Phải nhỏ hơn underAge (" + it.underAge() + ").",
                    "Must be below underAge (" + it.underAge() + "). Maybe the two are swapped.");
        }
        if (it.post() != null) {
            reach.mustHavePost(at + ".post", it.post(), moment);
        }
        if (it.units() != null) {
            it.units().forEach(unit -> reach.mustHaveUnit(at + ".units", unit, moment));
        }
    }

    private static void mustBound(String at, StructurePart it) {
        if (it.least() == null && it.most() == null) {
            throw Problems.unprocessable(
                    at + ".least",
                    null,
                    "Phải nêu least hoặc most.",
                    "Either least or most must be given. Maybe say how many there are to be.");
        }
        if (it.least() != null && it.most() != null && it.least() > it.most()) {
            throw Problems.unprocessable(
                    at + ".least",
                    it.least(),
                    "Không được lớn hơn most (" + it.most() + ").",
                    "Must not be above most (" + it.most() + "). Maybe the two are swapped.");
        }
    }

    private static void mustHaveExactlyWhen(String field, @Nullable Object value, boolean wanted, PartKind kind) {
        var given = value != null && !(value instanceof List<?> list && list.isEmpty());
        if (given != wanted) {
            throw Problems.unprocessable(
                    field,
                    value,
                    wanted ? "Phải có khi kind là " + kind + "." : "Không dùng khi kind là " + kind + ".",
                    wanted
                            ? "Must be given when kind is " + kind + "."
                            : "Must be absent when kind is " + kind + ". Maybe another kind was meant.");
        }
    }
}
