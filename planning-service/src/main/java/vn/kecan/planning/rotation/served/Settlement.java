package vn.kecan.planning.rotation.served;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where somebody is placed when his rotation ends. */
@Schema(name = "RotationSettlement")
enum Settlement {
    /** For good at the receiving body: he ceases to count as rotated (170/2025/NĐ-CP Điều 50.2). */
    SETTLED_HERE,
    RETURNS,
    MOVES_ON
}
