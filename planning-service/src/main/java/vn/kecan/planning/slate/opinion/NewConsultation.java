package vn.kecan.planning.slate.opinion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies to be asked about a submitted slate. */
@Schema(
        description = "The bodies to be asked for their opinion, and the last day on which they may answer",
        examples = """
                {"bodies":["Ủy ban Kiểm tra","Công an phường"],"answerBy":"2026-12-15"}""")
record NewConsultation(
        @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> bodies,
        @NotNull LocalDate answerBy) {}
