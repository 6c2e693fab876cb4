package vn.kecan.planning.rotation.file;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With whom a move is talked over before it is decided (170/2025/NĐ-CP Điều 46). */
@Schema(name = "RotationExchangeParty")
enum ExchangeParty {
    SENDING_BODY,
    RECEIVING_BODY,
    CADRE
}
