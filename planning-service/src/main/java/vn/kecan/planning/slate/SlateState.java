package vn.kecan.planning.slate;

/** Where a slate stands in the procedure. Opinions, ballots and publication are steps to come. */
enum SlateState {
    DRAFT,
    SUBMITTED,
    CONSULTED,
    BALLOTED,
    APPROVED,
    PUBLISHED,
    RETURNED,
    WITHDRAWN
}
