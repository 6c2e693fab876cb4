package vn.kecan.planning.amendment;

/** A draft is approved or withdrawn, once. */
enum AmendmentState {
    DRAFT,
    APPROVED,
    WITHDRAWN
}
