package vn.kecan.planning.slate.publication;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An objection received. */
@Schema(description = "An objection to the published version", examples = """
                {"receivedOn":"2026-12-01","objector":"Chi bộ 3","said":"Đề nghị xác minh bằng cấp của HN-000001"}""")
record NewObjection(
        @NotNull LocalDate receivedOn,
        @NotBlank @Size(max = 300) String objector,
        @NotBlank @Size(max = 4000) String said) {}
