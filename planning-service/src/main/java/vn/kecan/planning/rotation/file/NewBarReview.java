package vn.kecan.planning.rotation.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody found who looked whether anything stands in a mover's way. */
@Schema(
        name = "NewRotationReview",
        description = "Whether bars (80/2025/QH15 Điều 38.2) or hardship (170/2025/NĐ-CP Điều 25.5) stand in a mover's"
                + " way, by somebody who did not propose him",
        examples = """
                {"investigated":false,"impeded":false,"wishes":false,"reason":"Đã rà soát hồ sơ, không vướng"}""")
record NewBarReview(
        @NotNull @Schema(description = "is investigated, inspected, prosecuted or tried")
        Boolean investigated,

        @NotNull @Schema(description = "seriously ill, on long study, pregnant, on maternity leave, or in hardship")
        Boolean impeded,

        @Schema(description = "the birthday of his youngest child, if he has one") @Nullable
        LocalDate youngestChildBornOn,

        @NotNull @Schema(description = "wishes to go although his child is small")
        Boolean wishes,

        @NotBlank @Size(max = 2000) String reason) {}
