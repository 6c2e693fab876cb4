package vn.kecan.planning.rotation.plan;

/** Where a rotation plan stands in the procedure. */
public enum RotationState {
    DRAFT,
    POLICY_PROPOSED,
    PERSONS_PROPOSED,
    PREPARED,
    EXCHANGED,
    APPROVED,
    ANNOUNCED,
    /** Every move has appeared among the facts. */
    DONE,
    RETURNED,
    WITHDRAWN
}
