package vn.kecan.planning.decision.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.law.Citation;
import vn.kecan.planning.law.ParameterChange;
import vn.kecan.planning.law.Standing;

/** The change to one parameter, with the clause it stands in. */
@Schema(
        name = "ParameterChange",
        description = "From a day on, until another or for good, a parameter has these values, whatever it had before")
public record NewParameterChange(
        @NotBlank @Size(max = 100) @Schema(examples = "planning.age.months-left")
        String parameter,

        @NotNull @Schema(examples = "2027-01-01") LocalDate from,

        @Schema(description = "first day after it; absent: for good") @Nullable
        LocalDate to,

        @Schema(description = "the value of every key; absent: the parameter has no value in the period") @Nullable
        Map<@NotBlank String, @Nullable Object> values,

        @NotBlank @Size(max = 100) @Schema(examples = "400-QĐ/TW")
        String act,

        @NotBlank @Size(max = 200) @Schema(examples = "Điều 5")
        String clause,

        @NotNull Standing standing,

        @NotNull @Schema(description = "the day a person last checked it against the text", examples = "2026-12-02")
        LocalDate checked) {

    public ParameterChange in(@Nullable String unit) {
        return new ParameterChange(parameter, unit, from, to, values, new Citation(act, clause, standing, checked));
    }
}
