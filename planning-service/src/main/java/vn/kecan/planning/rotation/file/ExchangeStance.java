package vn.kecan.planning.rotation.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody with whom a move is talked over thinks of it; who decides reads it, it decides nothing. */
@Schema(name = "RotationExchangeStance")
enum ExchangeStance {
    AGREES,
    AGREES_WITH_COMMENTS,
    DISAGREES
}
