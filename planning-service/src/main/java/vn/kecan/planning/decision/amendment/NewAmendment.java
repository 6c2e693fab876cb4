package vn.kecan.planning.decision.amendment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;

/** A change to the rulebook, to be approved by somebody else. */
@Schema(
        description = "A change to parameters of the rulebook; it judges nobody until a second person approves it",
        examples = """
                {"title":"Sửa số tháng công tác còn lại","reason":"Quy định mới của Bộ Chính trị",\
                "document":{"number":"400-QĐ/TW","date":"2026-12-01","issuer":"Bộ Chính trị"},"changes":[{"parameter":\
                "planning.age.months-left","from":"2027-01-01","values":{"tier-1":48,"tier-2":108},\
                "act":"400-QĐ/TW","clause":"Điều 5","standing":"OFFICIAL","checked":"2026-12-02"}]}""")
record NewAmendment(
        @NotBlank @Size(max = 300) String title,

        @Size(max = 40)
        @Schema(
                description = "for the subtree of this unit only, where the clause leaves the parameter to its"
                        + " standing committee",
                examples = "HN")
        @Nullable
        String unit,

        @NotBlank @Size(max = 2000) String reason,
        @NotNull @Valid DecidingDocument document,
        @NotEmpty @Size(max = 50) @Valid List<@NotNull NewParameterChange> changes) {}
