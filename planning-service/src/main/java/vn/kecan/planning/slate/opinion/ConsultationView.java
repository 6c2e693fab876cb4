package vn.kecan.planning.slate.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.kecan.planning.slate.step.SlateState;

/** How far a consultation is, on the wire. */
@Schema(name = "Consultation", description = "Who was asked about the submitted version, and what is still owed")
record ConsultationView(
        UUID slate,
        @Schema(examples = "1") int version,
        List<AskedBody> asked,

        @Schema(description = "how many opinions still wait for an answer", examples = "0")
        long unanswered,

        SlateState state) {

    /** A body asked. */
    @Schema(name = "ConsultedBody")
    record AskedBody(
            @Schema(examples = "Ủy ban Kiểm tra") String body,
            LocalDate answerBy,

            @Schema(description = "whether its opinion is there")
            boolean answered) {}
}
