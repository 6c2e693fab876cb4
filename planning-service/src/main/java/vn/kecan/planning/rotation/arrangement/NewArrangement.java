package vn.kecan.planning.rotation.arrangement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rotation.move.DepartureCause;
import vn.kecan.planning.rotation.move.Direction;
import vn.kecan.planning.rotation.move.MoveObject;

/** All moves of a plan, and how their ends are closed. */
@Schema(
        name = "NewRotationMoves",
        description =
                "All moves of the plan: every post that is left is come into by another move, followed on from the"
                        + " unit itself, or declared to stay empty with a reason",
        examples = """
                {"moves":[{"cadre":"HN-000001","from":"00004-SEC","to":"00008-SEC","direction":"LATERAL_PLACE",\
                "object":"PLANNED"},{"cadre":"HN-000002","from":"00008-SEC","to":"00004-SEC",\
                "direction":"LATERAL_PLACE","object":"PLANNED"}],"reason":"Hoán đổi hai bí thư"}""")
record NewArrangement(
        @NotEmpty @Size(max = 100) List<@NotNull @Valid NewMove> moves,

        @Size(max = 100)
        @Schema(description = "who follows on a post that is left, from its unit, from outside of the moves")
        @Nullable
        List<@NotNull @Valid NewSuccessor> successors,

        @Size(max = 100) @Schema(description = "who leaves for good and so frees a seat") @Nullable
        List<@NotNull @Valid NewDeparture> departures,

        @Size(max = 100) @Schema(description = "seats that are left and stay empty, one each") @Nullable
        List<@NotNull @Valid NewVacancy> vacancies,

        @NotBlank @Size(max = 2000) String reason) {

    NewArrangement {
        successors = Objects.requireNonNullElse(successors, List.of());
        departures = Objects.requireNonNullElse(departures, List.of());
        vacancies = Objects.requireNonNullElse(vacancies, List.of());
    }

    /** One cadre from a post to a post. */
    @Schema(name = "NewRotationMove")
    record NewMove(
            @NotBlank @Size(max = 40) String cadre,
            @NotBlank @Size(max = 60) String from,

            @Size(max = 20)
            @Schema(description = "leadership posts he holds beside and goes on to hold; all others he gives up")
            @Nullable
            List<@NotBlank @Size(max = 60) String> keeps,

            @NotBlank @Size(max = 60) String to,
            @NotNull Direction direction,
            @NotNull MoveObject object,

            @Size(max = 300)
            @Schema(description = "of DECIDED_APART: the document by which the competent level decided it")
            @Nullable
            String caseDecision) {

        NewMove {
            keeps = Objects.requireNonNullElse(keeps, List.of());
        }
    }

    @Schema(name = "RotationSuccessor")
    record NewSuccessor(
            @NotBlank @Size(max = 40) String cadre,
            @NotBlank @Size(max = 60) String post) {}

    @Schema(name = "RotationDeparture")
    record NewDeparture(
            @NotBlank @Size(max = 40) String cadre,
            @NotBlank @Size(max = 60) String post,
            @NotNull DepartureCause cause,
            @NotBlank @Size(max = 2000) String reason) {}

    @Schema(name = "RotationVacancy")
    record NewVacancy(
            @NotBlank @Size(max = 60) String post,
            @NotBlank @Size(max = 2000) String reason) {}
}
