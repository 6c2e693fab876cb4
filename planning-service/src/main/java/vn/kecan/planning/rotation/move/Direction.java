package vn.kecan.planning.rotation.move;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four directions of a rotation (65-QĐ/TW Điều 4.1). */
@Schema(name = "RotationDirection")
public enum Direction {
    DOWN,
    UP,
    /** From one locality to another of the same level. */
    LATERAL_PLACE,
    /** From one body of the political system to another of the same level. */
    LATERAL_BODY
}
