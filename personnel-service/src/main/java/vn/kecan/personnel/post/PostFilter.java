package vn.kecan.personnel.post;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.platform.problem.Problems;

/**
 * Which posts are asked for. Conditions add up.
 *
 * @param q words of the title
 * @param exact no typo is forgiven
 * @param unit of this unit
 * @param subtree with {@code unit}: also of the units below it
 * @param rankFrom the highest rank, that is the smallest number
 * @param rankTo the lowest rank
 * @param vacant a seat is free on the day, or none is
 */
record PostFilter(
        @Nullable String q,
        boolean exact,
        List<PostKind> kinds,
        @Nullable String unit,
        boolean subtree,
        @Nullable Integer rankFrom,
        @Nullable Integer rankTo,
        @Nullable Boolean vacant) {

    PostFilter {
        kinds = kinds.stream().distinct().sorted().toList();
        if (subtree && unit == null) {
            throw Problems.invalid(
                    "subtree",
                    true,
                    "Chỉ có nghĩa cùng unit. Hãy thêm unit.",
                    "Means something only with unit. Maybe add unit.");
        }
        if (rankFrom != null && rankTo != null && rankTo < rankFrom) {
            throw Problems.invalid(
                    "rankTo",
                    rankTo,
                    "Không được nhỏ hơn rankFrom (" + rankFrom + "); số nhỏ là chức vụ cao hơn.",
                    "Must not be less than rankFrom (" + rankFrom
                            + "); a small number is a high post. Maybe the two are swapped.");
        }
    }
}
