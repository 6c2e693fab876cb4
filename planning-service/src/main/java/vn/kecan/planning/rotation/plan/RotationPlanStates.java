package vn.kecan.planning.rotation.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.rotation.move.PlanContent;
import vn.kecan.planning.rotation.move.RotationRole;

/** What a plan states, on the wire. */
@Schema(
        description = "The seven items of 170/2025/NĐ-CP Điều 45 and who has which part; all are due when the policy is"
                + " proposed")
public record RotationPlanStates(
        @Size(max = 2000) @Schema(description = "how many, and to what posts") @Nullable
        String positions,

        @Size(max = 2000) @Nullable String form,

        @Size(max = 200) @Schema(description = "codes of the units they go to") @Nullable
        List<@NotBlank @Size(max = 40) String> places,

        @Min(1) @Max(600) @Schema(description = "how long it is to last, in months", examples = "36") @Nullable
        Integer months,

        @Size(max = 2000) @Nullable String benefits,

        @Size(max = 2000) @Schema(description = "where they are to be placed when it is over") @Nullable
        String afterwards,

        @Schema(examples = "2027-01-01") @Nullable LocalDate startOn,

        @Size(max = 20) @Nullable List<@NotNull @Valid RoleNamed> roles) {

    /** Who has a part. */
    @Schema(name = "RotationRoleNamed")
    public record RoleNamed(
            @NotNull RotationRole role,
            @NotBlank @Size(max = 300) String who) {}

    PlanContent content() {
        return new PlanContent(
                positions,
                form,
                places == null ? List.of() : places,
                months,
                benefits,
                afterwards,
                startOn,
                roles == null
                        ? List.of()
                        : roles.stream()
                                .map(it -> new PlanContent.NamedRole(it.role(), it.who()))
                                .toList());
    }

    static RotationPlanStates of(PlanContent it) {
        return new RotationPlanStates(
                it.positions(),
                it.form(),
                it.places(),
                it.months(),
                it.benefits(),
                it.afterwards(),
                it.startOn(),
                it.roles().stream()
                        .map(one -> new RoleNamed(one.role(), one.who()))
                        .toList());
    }
}
