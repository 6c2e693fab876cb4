package vn.kecan.planning.move;

/** Why somebody leaves for good. */
public enum DepartureCause {
    RETIRES,
    RESIGNS,
    REMOVED,
    /** By another decision. */
    TRANSFERRED
}
