package vn.kecan.planning.rotation.move;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody leaves for good. */
@Schema(name = "RotationDepartureCause")
public enum DepartureCause {
    RETIRES,
    RESIGNS,
    REMOVED,
    /** By another decision. */
    TRANSFERRED
}
