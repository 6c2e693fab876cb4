package vn.kecan.personnel.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.cadre.Education;
import vn.kecan.personnel.cadre.Sex;
import vn.kecan.personnel.evaluation.EvaluationLevel;
import vn.kecan.personnel.post.PostKind;
import vn.kecan.personnel.time.PoliticalTheory;
import vn.kecan.platform.problem.Problems;

/**
 * Which cadres are asked for: read once, the same for a list, its counts and an export. Conditions add up; the values of
 * one condition are alternatives; what is not on record is never found. There is no condition on a restricted field.
 *
 * @param q words of the name
 * @param exact no typo is forgiven
 * @param unit a posting in force in the subtree of this unit
 * @param postKinds a posting in force, in {@code unit} if given, in a post of one of these kinds
 * @param minority an ethnic group of the codes 2 to 54, or none of those
 * @param ageFrom completed years on the day {@code ageOn}, at least; who is known by month only was born on its first day
 * @param ageTo completed years, at most
 * @param ageOn the day of the age; without it the day asked about
 * @param retiresFrom first month of retirement, by the published schedule
 * @param retiresTo last month of retirement
 * @param evaluationYear an evaluation of this year
 * @param evaluationLevels of that year, at one of these levels
 */
public record CadreFilter(
        @Nullable String q,
        boolean exact,
        @Nullable String unit,
        List<PostKind> postKinds,
        @Nullable Sex sex,
        List<Integer> ethnicities,
        @Nullable Boolean minority,
        List<Education> educations,
        @Nullable Education educationAtLeast,
        @Nullable PoliticalTheory theoryAtLeast,
        @Nullable Integer ageFrom,
        @Nullable Integer ageTo,
        @Nullable LocalDate ageOn,
        @Nullable YearMonth retiresFrom,
        @Nullable YearMonth retiresTo,
        @Nullable Integer evaluationYear,
        List<EvaluationLevel> evaluationLevels) {

    public CadreFilter {
        postKinds = ordered(postKinds);
        ethnicities = ordered(ethnicities);
        educations = ordered(educations);
        evaluationLevels = ordered(evaluationLevels);
        if (ageFrom != null && ageTo != null && ageTo < ageFrom) {
            throw Problems.invalid(
                    "ageTo",
                    ageTo,
                    "Không được nhỏ hơn ageFrom (" + ageFrom + "). Có thể hai số bị đổi chỗ.",
                    "Must not be less than ageFrom (" + ageFrom + "). Maybe the two are swapped.");
        }
        if (ageOn != null && ageFrom == null && ageTo == null) {
            throw Problems.invalid(
                    "ageOn",
                    ageOn,
                    "Chỉ có nghĩa cùng ageFrom hoặc ageTo. Hãy thêm một trong hai.",
                    "Means something only with ageFrom or ageTo. Maybe add one of them.");
        }
        if (retiresFrom != null && retiresTo != null && retiresTo.isBefore(retiresFrom)) {
            throw Problems.invalid(
                    "retiresTo",
                    retiresTo,
                    "Không được trước retiresFrom (" + retiresFrom + "). Có thể hai tháng bị đổi chỗ.",
                    "Must not be before retiresFrom (" + retiresFrom + "). Maybe the two are swapped.");
        }
        if (!evaluationLevels.isEmpty() && evaluationYear == null) {
            throw Problems.invalid(
                    "evaluationLevel",
                    evaluationLevels.getFirst(),
                    "Cần biết của năm nào. Hãy thêm evaluationYear.",
                    "It must be said of which year. Maybe add evaluationYear.");
        }
    }

    /** Everybody. */
    public static CadreFilter everybody() {
        return new CadreFilter(
                null, false, null, List.of(), null, List.of(), null, List.of(), null, null, null, null, null, null,
                null, null, List.of());
    }

    private static <T extends Comparable<? super T>> List<T> ordered(List<T> values) {
        return values.stream().distinct().sorted().toList();
    }
}
