package vn.kecan.planning.rotation.served;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.kecan.planning.decision.DecidingDocument;
import vn.kecan.planning.facts.EvaluationLevel;

/** What the receiving body says. */
@Schema(description = "What the receiving body says of a rotated cadre for the time up to a day", examples = """
                {"until":"2026-11-20","level":"GOOD","said":"Hoàn thành tốt nhiệm vụ","copiedTo":"Đảng ủy phường Ba Đình",\
                "document":{"number":"5-BC/ĐU","date":"2026-11-22","issuer":"Đảng ủy phường"}}""")
record NewRotationEvaluation(
        @NotNull LocalDate until,
        @NotNull EvaluationLevel level,
        @NotBlank @Size(max = 4000) String said,

        @Size(max = 300) @Schema(description = "the sending body to which a copy went") @Nullable
        String copiedTo,

        @NotNull @Valid DecidingDocument document) {}
