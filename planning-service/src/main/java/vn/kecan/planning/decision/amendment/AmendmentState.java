package vn.kecan.planning.decision.amendment;

/** A draft is approved or withdrawn, once. */
enum AmendmentState {
    DRAFT,
    APPROVED,
    WITHDRAWN
}
