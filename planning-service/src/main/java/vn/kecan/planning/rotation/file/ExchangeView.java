package vn.kecan.planning.rotation.file;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exchange on the wire. */
@Schema(name = "RotationExchange", description = "What was said when a move was talked over with somebody concerned")
record ExchangeView(
        @Schema(description = "number in the ledger", examples = "42")
        long n,

        String cadre,
        ExchangeParty party,
        ExchangeStance stance,
        String said,
        LocalDate heldOn,
        String recordedBy,
        Instant at) {

    static ExchangeView of(RotationExchange it) {
        return new ExchangeView(it.n, it.cadre, it.party, it.stance, it.said, it.heldOn, it.actor, it.at);
    }
}
