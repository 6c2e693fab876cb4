package vn.kecan.planning.rotation.move;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is rotated (65-QĐ/TW Điều 4.2): a, b and c of RO-02. */
@Schema(name = "RotationObject")
public enum MoveObject {
    /** A cadre in a plan. */
    PLANNED,
    /** To place a head who is not of the place, or one who may not stay longer than two terms. */
    NON_LOCAL_HEAD,
    /** Another case, as the competent level decides. */
    DECIDED_APART
}
