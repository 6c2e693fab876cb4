package vn.kecan.planning.decision.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.decision.DecidingDocument;

/** A delegation by the caller. */
@Schema(
        description = "Lets another approver decide for the caller, from a day up to (not including) another",
        examples = """
                {"to":"approver2.hn","unit":"HN","from":"2026-12-01","until":"2027-01-01","document":{"number":"7-UQ/TU",\
                "date":"2026-11-30","issuer":"Thành ủy Hà Nội"}}""")
record NewDelegation(
        @NotBlank @Size(max = 200) @Schema(description = "user name of who is to decide", examples = "approver2.hn")
        String to,

        @NotBlank @Size(max = 40) @Schema(description = "in the subtree of this unit", examples = "HN")
        String unit,

        @NotNull @Schema(description = "first day") LocalDate from,

        @NotNull @Schema(description = "first day on which it holds no more")
        LocalDate until,

        @NotNull @Valid DecidingDocument document) {}
