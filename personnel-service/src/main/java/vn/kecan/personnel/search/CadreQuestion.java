package vn.kecan.personnel.search;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.kecan.personnel.cadre.Education;
import vn.kecan.personnel.cadre.Sex;
import vn.kecan.personnel.evaluation.EvaluationLevel;
import vn.kecan.personnel.post.PostKind;
import vn.kecan.personnel.time.Asked;
import vn.kecan.personnel.time.Choice;
import vn.kecan.personnel.time.PoliticalTheory;

/** The filters of cadres as they are asked over HTTP. */
public class CadreQuestion {

    private static final String MONTH = "\\d{4}-(0[1-9]|1[0-2])";

    @QueryParam("q")
    @Size(max = 200)
    @Parameter(
            description =
                    "words of the name, in any order, with or without diacritics; a word may be only begun, and one of four letters or more may have one typo (a letter missing, too many, wrong, or swapped with its neighbour)",
            example = "huong nguyen")
    @Nullable
    String q;

    @QueryParam("exact")
    @Pattern(regexp = Choice.TRUTH)
    @Parameter(schema = @Schema(type = SchemaType.BOOLEAN), description = "true: no typo is forgiven")
    @Nullable
    String exact;

    @QueryParam("unit")
    @Parameter(description = "only those with a posting in force in the subtree of this unit")
    @Nullable
    String unit;

    @QueryParam("postKind")
    @Parameter(
            schema = @Schema(type = SchemaType.ARRAY, implementation = PostKind.class),
            description = "only those with a posting in force (in `unit`, if given) in a post of this kind; repeatable")
    List<String> postKind = List.of();

    @QueryParam("sex")
    @Parameter(schema = @Schema(implementation = Sex.class))
    @Nullable
    String sex;

    @QueryParam("ethnicity")
    @Parameter(description = "code of the ethnic group, 1-56; repeatable")
    List<@Min(1) @Max(56) Integer> ethnicity = List.of();

    @QueryParam("minority")
    @Pattern(regexp = Choice.TRUTH)
    @Parameter(
            schema = @Schema(type = SchemaType.BOOLEAN),
            description = "true: an ethnic minority (codes 2-54); false: not")
    @Nullable
    String minority;

    @QueryParam("education")
    @Parameter(
            schema = @Schema(type = SchemaType.ARRAY, implementation = Education.class),
            description = "exactly this level; repeatable")
    List<String> education = List.of();

    @QueryParam("educationAtLeast")
    @Parameter(schema = @Schema(implementation = Education.class), description = "this level or a higher one")
    @Nullable
    String educationAtLeast;

    @QueryParam("politicalTheoryAtLeast")
    @Parameter(
            schema = @Schema(implementation = PoliticalTheory.class),
            description = "this level or a higher one; whose level is not on record is not found")
    @Nullable
    String politicalTheoryAtLeast;

    @QueryParam("ageFrom")
    @Min(0)
    @Max(150)
    @Parameter(
            description =
                    "at least so many completed years on `ageOn`; who is known by the month of birth only was born on its first day",
            example = "30")
    @Nullable
    Integer ageFrom;

    @QueryParam("ageTo")
    @Min(0)
    @Max(150)
    @Parameter(description = "at most so many completed years on `ageOn`", example = "40")
    @Nullable
    Integer ageTo;

    @QueryParam("ageOn")
    @Parameter(description = "the day of the age, YYYY-MM-DD; default `asOf`")
    @Nullable
    String ageOn;

    @QueryParam("retiresFrom")
    @Pattern(regexp = MONTH)
    @Parameter(
            description =
                    "first month of retirement, YYYY-MM: the month after that in which the normal age is reached, by the schedule of Decree 135/2020 Art. 4; later retirement is a matter of judgement and not looked at",
            example = "2030-01")
    @Nullable
    String retiresFrom;

    @QueryParam("retiresTo")
    @Pattern(regexp = MONTH)
    @Parameter(description = "last month of retirement, YYYY-MM, itself included", example = "2030-12")
    @Nullable
    String retiresTo;

    @QueryParam("evaluationYear")
    @Min(1900)
    @Max(2999)
    @Parameter(description = "only those with an evaluation of this year", example = "2025")
    @Nullable
    Integer evaluationYear;

    @QueryParam("evaluationLevel")
    @Parameter(
            schema = @Schema(type = SchemaType.ARRAY, implementation = EvaluationLevel.class),
            description = "of `evaluationYear`, at this level; repeatable")
    List<String> evaluationLevel = List.of();

    CadreFilter filter() {
        return new CadreFilter(
                q,
                Boolean.TRUE.equals(Choice.truth(exact)),
                unit,
                Choice.of(PostKind.class, "postKind", postKind),
                Choice.of(Sex.class, "sex", sex),
                ethnicity,
                Choice.truth(minority),
                Choice.of(Education.class, "education", education),
                Choice.of(Education.class, "educationAtLeast", educationAtLeast),
                Choice.of(PoliticalTheory.class, "politicalTheoryAtLeast", politicalTheoryAtLeast),
                ageFrom,
                ageTo,
                ageOn == null ? null : Asked.day("ageOn", ageOn),
                month(retiresFrom),
                month(retiresTo),
                evaluationYear,
                Choice.of(EvaluationLevel.class, "evaluationLevel", evaluationLevel));
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        return text == null ? null : YearMonth.parse(text);
    }
}
