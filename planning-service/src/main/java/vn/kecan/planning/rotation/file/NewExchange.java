package vn.kecan.planning.rotation.file;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said when a move was talked over. */
@Schema(
        name = "NewRotationExchange",
        description = "What a body concerned, or the cadre, said when the move was talked over",
        examples = """
                {"party":"RECEIVING_BODY","stance":"AGREES","said":"Nhất trí tiếp nhận","heldOn":"2026-11-24"}""")
record NewExchange(
        @NotNull ExchangeParty party,
        @NotNull ExchangeStance stance,
        @NotBlank @Size(max = 4000) String said,
        @NotNull LocalDate heldOn) {}
