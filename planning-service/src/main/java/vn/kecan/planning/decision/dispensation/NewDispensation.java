package vn.kecan.planning.decision.dispensation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.rule.eligibility.Purpose;

/** A decision that a rule does not bar in one case. */
@Schema(
        description = "Dispenses one cadre from one rule for one post, term and purpose, where the clause allows it",
        examples = """
                {"cadre":"HN-000001","rule":"RO-06","post":"00004-SEC","term":"2025-2030","purpose":"ROTATE",\
                "authority":"Ban Thường vụ Thành ủy Hà Nội","reason":"Trường hợp đặc biệt","from":"2026-11-20",\
                "to":"2027-11-20","document":{"number":"20-QĐ/TU","date":"2026-11-20","issuer":"Thành ủy Hà Nội"}}""")
record NewDispensation(
        @NotBlank @Size(max = 40) @Schema(examples = "HN-000001")
        String cadre,

        @NotBlank @Size(max = 20) @Schema(examples = "RO-06")
        String rule,

        @NotBlank @Size(max = 60) @Schema(examples = "00004-SEC")
        String post,

        @NotBlank @Size(max = 20) @Schema(examples = "2025-2030")
        String term,

        @NotNull Purpose purpose,

        @NotBlank @Size(max = 300) @Schema(description = "who decided it")
        String authority,

        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document,

        @NotNull @Schema(description = "first day", examples = "2026-11-20")
        LocalDate from,

        @Schema(description = "first day after it; absent: as long as it is not withdrawn", examples = "2027-11-20")
        @Nullable
        LocalDate to) {

    @AssertTrue(message = "to must be after from. Maybe the two are swapped.")
    @Schema(hidden = true)
    boolean isPeriod() {
        return from == null || to == null || from.isBefore(to);
    }
}
