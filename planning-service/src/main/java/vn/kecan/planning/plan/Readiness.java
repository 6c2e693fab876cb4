package vn.kecan.planning.plan;

/** When a planned cadre could take the post. */
enum Readiness {
    NOW,
    IN_TERM,
    LATER
}
